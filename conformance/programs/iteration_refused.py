# How it is told that something cannot be iterated over: by its class, which may say so with None, or by whoever iterates.


def outcome(function):
    try:
        return function()
    except Exception as error:
        return type(error).__name__, str(error)


class NoIteration(object):
    __iter__ = None


class NoContents(object):
    __contains__ = None

    def __iter__(self):
        return iter((1, 2))


class Fails(object):
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        raise self.error


def replace(items):
    held = [0]
    held[:] = items
    return held


def refusals(make):
    emit(outcome(lambda: 1 in make()))
    emit(outcome(lambda: 1 not in make()))
    emit(outcome(lambda: list(make())))
    emit(outcome(lambda: tuple(make())))
    emit(outcome(lambda: "".join(make())))
    emit(outcome(lambda: replace(make())))
    emit(outcome(lambda: [each for each in make()]))


refusals(NoIteration)
refusals(lambda: Fails(TypeError("mine")))
refusals(lambda: Fails(ValueError("mine")))
emit(outcome(lambda: 1 in NoContents()))
