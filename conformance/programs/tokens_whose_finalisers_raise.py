# What a finaliser raises is dropped with all that hangs on it; what was on its way goes on as it was.
# versions: 3.8 3.11
def links(error):
    chain = []
    while error is not None and len(chain) < 9:
        chain.append((repr(error), error.__traceback__ is None))
        error = error.__context__
    return chain


class Value(object):
    def __init__(self, name):
        self.witness = token(lambda: emit((name, 'goes')))


def attempt(function):
    try:
        emit(function())
    except BaseException as error:
        emit(links(error))


def fail():
    held = Value('held by the frame')
    raise ValueError('in the finaliser')


def fail_again():
    try:
        raise KeyError('first')
    except KeyError:
        raise ValueError('second')


def fail_with_the_handled():
    raise


def fail_from():
    try:
        raise KeyError(Value('in the cause'))
    except KeyError as error:
        raise ValueError(Value('in the exception')) from error


def again(error):
    def finaliser():
        raise error

    return finaliser


def chained(error):
    def finaliser():
        try:
            raise KeyError('between')
        except KeyError:
            raise error

    return finaliser


def while_handling(finaliser):
    try:
        raise RuntimeError(Value('handled'))
    except RuntimeError as error:
        t = token(finaliser)
        t = None
        return links(error)


def while_handling_itself(make):
    try:
        raise RuntimeError('itself')
    except RuntimeError as error:
        t = token(make(error))
        t = None
        return links(error)


def while_raising(finaliser):
    t = token(finaliser)
    raise RuntimeError('raised')


def while_raising_in_a_handler(finaliser):
    try:
        raise IndexError('outer')
    except IndexError:
        t = token(finaliser)
        raise RuntimeError('raised')


def in_a_generator(finaliser):
    def generate():
        t = token(finaliser)
        try:
            yield 1
        finally:
            t = None
            emit('finally')

    g = generate()
    next(g)
    g = None


for finaliser in (fail, fail_again, fail_with_the_handled, fail_from, again(RuntimeError('kept')), lambda: 5, lambda: Value('answer') and None):
    attempt(lambda: token(finaliser) and None)
    attempt(lambda: while_handling(finaliser))
    attempt(lambda: while_raising(finaliser))
    attempt(lambda: while_raising_in_a_handler(finaliser))
    attempt(lambda: in_a_generator(finaliser))
for make in (again, chained):
    attempt(lambda: while_handling_itself(make))
