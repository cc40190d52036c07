# Generators that run, have begun, or are at their end, delegated to.
# versions: 3.8 3.11
def one():
    got = yield 1
    return got


def over(g):
    result = yield from g
    emit(("result", result))
    yield "end"


ended = one()
list(ended)
emit(list(over(ended)))

begun = one()
next(begun)
emit(list(over(begun)))


def itself():
    try:
        yield from g
    except ValueError as error:
        emit(str(error))
    yield "went on"


g = itself()
emit(next(g))
g.close()


class Nosy:
    def __iter__(self):
        return self

    def __next__(self):
        return "item"

    def throw(self, *args):
        try:
            next(g)
        except ValueError as error:
            emit(("throw", str(error)))
        return "thrown"

    def close(self):
        try:
            g.send(None)
        except ValueError as error:
            emit(("close", str(error)))


g = over(Nosy())
emit(next(g))
emit(g.throw(KeyError))
g.close()
emit("closed")

fresh = over(one())
try:
    fresh.send("early")
except TypeError as error:
    emit(str(error))
emit(list(fresh))


def two():
    yield from one()
    yield from one()


a = two()
emit(next(a))
b = over(a)
emit(next(b))
emit(next(a, "a is over"))
emit(list(b))
