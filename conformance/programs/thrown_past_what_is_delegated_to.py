# What is thrown into generators that delegate, and what goes meanwhile.
# versions: 3.8 3.11
class Token(object):
    def __init__(self, name):
        self.witness = token(lambda: emit((name, 'goes')))


def attempt(function, *arguments):
    try:
        emit(repr(function(*arguments)))
    except BaseException as error:
        emit(repr(error))
        emit(repr(error.__context__))
    emit('attempted')


class Stop(StopIteration):
    pass


class Delegate(object):
    def __iter__(self):
        return self

    def __next__(self):
        return 'from the delegate'

    def close(self):
        emit('close')
        attempt(lambda: next(generators[-1]))

    def throw(self, *arguments):
        emit(('throw', len(arguments)))
        attempt(lambda: next(generators[-1]))
        stop = Stop('stopped')
        stop.witness = Token('what the delegate raises')
        raise stop


def delegates():
    value = yield from Delegate()
    emit(('goes on', value))
    kept = [Token('first local'), Token('second local')]
    yield 'on'


generators = []
for thrown in [(KeyError,), (GeneratorExit,), ()]:
    generators.append(delegates())
    next(generators[-1])
    attempt(generators[-1].throw, *thrown)
    generators.pop()
    emit('let go')


class Made(Exception):
    def __new__(cls, *arguments):
        emit(('made with', len(arguments)))
        return Exception.__new__(cls, *arguments)


def returns():
    first, second = Token('first'), Token('second')
    try:
        yield 1
    except Exception as error:
        emit(repr(error.__context__))
    return Token('the result')


def plain():
    yield


def forgets():
    try:
        raise KeyError('handled before')
    except KeyError:
        pass
    yield 1
    yield 2


for arguments in [(Made, None), (Made, 'value'), (Made,), (ValueError('thrown'),)]:
    for function in [returns, plain, forgets]:
        generator = function()
        next(generator)
        try:
            raise AttributeError('handled')
        except AttributeError:
            attempt(lambda: isinstance(generator.throw(*arguments), int))
        generator = None


def holds(error):
    function = lambda: (yield 1)
    function.witness = Token('the function')
    generator = function()
    next(generator)
    function = None
    try:
        generator.throw(error)
    except ValueError:
        emit('raised')
    generator = None
    emit('gone')


def catching(witness=Token('a default')):
    try:
        yield 1
    except ValueError:
        pass


error = ValueError()
holds(error)
error = None
emit('let go')
error = ValueError()
generator = catching()
next(generator)
del catching
attempt(lambda: generator.throw(error))
emit('returned')
generator = None
emit('the generator is gone')
error = None
