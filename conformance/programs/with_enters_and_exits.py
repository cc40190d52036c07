# __exit__ is told of no exception, of one that goes on, of one that it swallows.
class Context(object):
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow
        self.held = token()

    def __enter__(self):
        emit("enter " + self.name)
        return self.name

    def __exit__(self, kind, value, traceback):
        emit("exit " + self.name)
        emit(repr(kind))
        return self.swallow


with Context("a") as a:
    emit(a)
try:
    with Context("b"):
        raise ValueError(token())
except ValueError:
    emit("through")
with Context("c", True):
    raise KeyError(token())
emit("swallowed")
