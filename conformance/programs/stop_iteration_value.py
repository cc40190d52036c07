# A StopIteration's value is its first argument, or None; a generator's return value is one.
# versions: 3.8 3.11
emit(StopIteration().value)
emit(StopIteration(1, 2).value)
stop = StopIteration(token())
emit(stop.value is stop.args[0])
stop = None
emit("released")


class Own(StopIteration):
    def __init__(self, value):
        StopIteration.__init__(self, "own", value)


emit((Own(5).value, Own(5).args))


class Raises:
    def __iter__(self):
        return self

    def __next__(self):
        raise Own(6)


def over():
    result = yield from Raises()
    emit(result)
    yield "on"


emit(list(over()))


def returns(value):
    return value
    yield


for value in (None, 0, (), (1, 2), token(), StopIteration("x"), ValueError("y")):
    try:
        next(returns(value))
    except StopIteration as stop:
        emit((type(stop.value).__name__, len(stop.args)))
value = stop = None


def tells(value):
    got = yield from returns(value)
    emit(type(got).__name__)
    yield 1


for value in ((), (1, 2), StopIteration("x"), ValueError("y")):
    list(tells(value))
