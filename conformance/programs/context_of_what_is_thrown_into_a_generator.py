# What is thrown into a generator keeps the context that it has, unless the generator handles something.
# versions: 3.8 3.11
class Held(Exception):
    pass


def handled_once():
    try:
        raise KeyError('handled')
    except KeyError:
        pass
    yield 1


def waits():
    yield 1


def tried(function, *arguments):
    try:
        emit(function(*arguments))
    except Exception as error:
        emit((type(error).__name__, str(error)))
        emit(type(error.__context__).__name__)
    emit('tried')


def thrown(make):
    generator = make()
    next(generator)
    error = ValueError('thrown')
    try:
        try:
            raise Held('context')
        except Held:
            raise error
    except ValueError:
        pass
    tried(generator.throw, error)


for make in (handled_once, waits):
    thrown(make)


def closed_while_handled():
    try:
        raise KeyError('handled')
    except KeyError:
        pass
    try:
        yield 1
    except GeneratorExit as error:
        emit(type(error.__context__).__name__)


generator = closed_while_handled()
next(generator)
try:
    raise Held('context')
except Held:
    tried(generator.close)
emit('end')
