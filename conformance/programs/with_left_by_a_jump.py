# A context is left by return, continue and break too.
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


def loops(case):
    for n in [1, 2, 3]:
        with Context("d"):
            if case == 0:
                return token()
            if n == 1:
                continue
            if n == 2:
                break
    return n


loops(0)
emit("returned")
emit(loops(1))
