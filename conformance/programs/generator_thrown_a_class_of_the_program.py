# A class that is thrown into a generator is called there; what that raises is thrown instead.
class Boom(Exception):
    def __init__(self, *args):
        emit(("init", args))
        raise ValueError("from init")


class Fine(Exception):
    def __init__(self, x):
        self.x = x

def g():
    try:
        yield 1
    except Exception as e:
        emit(("caught", type(e).__name__, str(e)))
        yield 2

def t(*a):
    x = g()
    x.send(None)
    try:
        emit(x.throw(*a))
    except Exception as e:
        emit((type(e).__name__, str(e)))

t(Boom)
t(Boom, 3)
t(Fine)
t(Fine, 4)
