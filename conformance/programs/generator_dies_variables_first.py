# A generator that ends, however it is resumed, lets go of its variables, then of its function; one whose frame is kept, later.
def attempt(function):
    try:
        emit(function())
    except BaseException as error:
        emit(type(error).__name__)


class Value(object):
    def __init__(self, name):
        self.witness = token(lambda: emit((name, 'goes')))


def make(how, name):
    captured = Value((name, 'captured'))

    def generate(argument, default=Value((name, 'default'))):
        captured, default
        first, second = Value((name, 'first')), Value((name, 'second'))
        try:
            emit((yield argument))
        except GeneratorExit:
            emit((name, 'exit'))
            how()
            raise
        except KeyError:
            emit((name, 'thrown'))
        how()

    return generate(Value((name, 'argument')))


def end():
    pass


def fail():
    raise ValueError('fails')


def stop():
    raise StopIteration('stops')


def leave():
    raise GeneratorExit


kept = []


def keep():
    try:
        raise IndexError('kept')
    except IndexError as error:
        kept.append(error)


for how in (end, fail, stop, leave):
    for name, resume in (
        ('next', next),
        ('send', lambda g: g.send('sent')),
        ('throw', lambda g: g.throw(KeyError('k'))),
        ('throw another', lambda g: g.throw(IndexError('i'))),
        ('close', lambda g: g.close()),
    ):
        g = make(how, (how.__name__, name))
        next(g)
        attempt(lambda: resume(g))
        emit('ended')
        attempt(lambda: resume(g))
    g = make(how, (how.__name__, 'dropped'))
    next(g)
    g = None
    for value in make(how, (how.__name__, 'loop')) if how is not fail and how is not stop else ():
        emit(type(value).__name__)
        break


def ignores():
    witness = Value('ignores')
    while True:
        try:
            yield Value('yielded')
        except GeneratorExit:
            emit('ignored')


g = ignores()
next(g)
attempt(lambda: g.close())
attempt(lambda: type(g.throw(GeneratorExit)).__name__)
