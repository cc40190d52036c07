# What is delegated to may fail to be found, to be thrown into, or to be closed.
# versions: 3.8 3.11
class Odd:
    def __init__(self, what):
        self.what = what

    def __iter__(self):
        return self

    def __next__(self):
        return "item"

    def close(self):
        emit("close")
        raise self.what

    @property
    def throw(self):
        emit("throw is asked for")
        raise self.what


def over(odd):
    held = token()
    try:
        yield from odd
    except KeyError as error:
        emit(("inside", repr(error), repr(error.__context__)))
        raise
    finally:
        emit("finally")


for what in (KeyError("k"), AttributeError("a"), StopIteration(3)):
    g = over(Odd(what))
    emit(next(g))
    try:
        emit(g.throw(KeyError("thrown")))
    except KeyError as error:
        emit(("thrown", repr(error)))
    except StopIteration as error:
        emit(("stops", repr(error)))
    try:
        emit(g.close())
    except (KeyError, AttributeError) as error:
        emit(("closed", repr(error)))
    except RuntimeError as error:
        emit(("closed", str(error), repr(error.__cause__)))
    g = None


def bad_sent():
    try:
        yield from iter([])
        result = yield from Odd(5)
    finally:
        emit("bad sent")


g = bad_sent()
emit(next(g))
try:
    g.throw(5)
except TypeError as error:
    emit(str(error))
