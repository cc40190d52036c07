# What is thrown into a generator that delegates is thrown into what it delegates to.
# versions: 3.8 3.11
def inner(name):
    held = token()
    try:
        yield name
    except ValueError as error:
        emit(("caught in", name, str(error)))
        got = yield "handled"
        emit(("got", got))
        return "answer"
    except KeyError:
        raise IndexError("instead")
    finally:
        emit(("finally of", name))


def outer(name):
    try:
        result = yield from inner(name)
        emit(("result", result))
        yield "more"
    except IndexError as error:
        emit(("outer caught", str(error), type(error.__context__).__name__))
        yield "after"


g = outer("a")
emit(next(g))
emit(g.throw(ValueError("one")))
emit(g.send("sent"))
emit(list(g))

g = outer("b")
emit(next(g))
emit(g.throw(KeyError))
emit(list(g))

g = outer("c")
emit(next(g))
try:
    g.throw(TypeError, "through")
except TypeError as error:
    emit(str(error))
emit(list(g))

g = outer("d")
emit(next(g))
try:
    g.throw(StopIteration("v"))
except RuntimeError as error:
    emit((str(error), repr(error.__cause__)))


def answers():
    try:
        yield 1
    except ValueError:
        return "at once"


def asks():
    emit((yield from answers()))
    yield 2


g = asks()
emit(next(g))
emit(g.throw(ValueError))
