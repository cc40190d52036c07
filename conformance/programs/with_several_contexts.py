# Contexts are left in the reverse order; an inner one swallows for the outer ones too.
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


with Context("outer"), Context("inner", True) as inner:
    emit(inner)
    raise ValueError(1)
emit("after")
