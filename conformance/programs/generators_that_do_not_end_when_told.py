# Generators that do not end when they are told to, or end otherwise: what they handle, return and hold goes in order.
# versions: 3.8 3.11
class Kept(Exception):
    def __init__(self, name):
        self.witness = witness((name, 'the exception'))


def witness(name):
    return token(lambda: emit((name, 'goes')))


def attempt(call):
    try:
        emit(repr(call()))
    except Exception as error:
        emit((repr(error), repr(error.__context__)))
        error = None
    emit('attempted')


def make_class(name):
    class Local(Exception):
        its = witness((name, 'the class'))

    return Local


def raise_in_a_frame(error):
    its = witness('the frame')
    raise error


def ignores(name):
    first, second = witness((name, 'first')), witness((name, 'second'))
    try:
        yield 1
    except GeneratorExit:
        yield 2


def ignores_twice(name):
    first, second = witness((name, 'first')), witness((name, 'second'))
    for number in range(3):
        try:
            yield number
        except GeneratorExit:
            pass


def handles(name):
    Local = make_class(name)
    error = Local(witness((name, 'the argument')))
    try:
        yield 1
    except GeneratorExit:
        try:
            raise_in_a_frame(error)
        except Local:
            error = Local = None
            yield 2


def handles_another(name):
    Local = make_class(name)
    try:
        yield 1
    finally:
        try:
            raise_in_a_frame(Local(witness((name, 'the argument'))))
        except Local:
            Local = None
            yield 2


def returns(name):
    first, second = witness((name, 'first')), witness((name, 'second'))
    try:
        yield 1
    except GeneratorExit:
        return [witness((name, 'the value'))]


def returns_bare(name):
    try:
        yield 1
    except GeneratorExit:
        pass
    return [witness((name, 'the value'))]


def has_handled(name):
    its = witness((name, 'its'))
    try:
        raise Kept(name)
    except Kept:
        pass
    try:
        yield 1
    except GeneratorExit as error:
        emit((name, repr(error.__context__)))
        raise


def handles_while_told(name):
    its = witness((name, 'its'))
    try:
        raise Kept(name)
    except Kept:
        try:
            yield 1
        except GeneratorExit as error:
            emit((name, repr(error.__context__)))
            raise


def delegates(name):
    its = witness((name, 'its'))
    yield from handles_while_told(name)


def ignores_by(name):
    return (yield from ignores(name))


def close(generator):
    next(generator)
    return generator.close()


def drop(generator):
    next(generator)


def hold_itself(make):
    def held():
        number, me = 1, []
        me.append((yield number))
        try:
            yield 2
        except GeneratorExit:
            witnessed = witness('in a cycle')
            yield 3

    generator = held()
    next(generator)
    generator.send(generator)


for make in [ignores, ignores_twice, handles, handles_another, returns, returns_bare, has_handled, handles_while_told,
             delegates, ignores_by]:
    for end in [close, drop]:
        emit((make.__name__, end.__name__))
        attempt(lambda: end(make(make.__name__)))
        collect()
        emit('collected')
