# type(name, bases, namespace) makes a class of closures.
def make(n):
    def get(self):
        return n

    return type("Made", (object,), {"get": get, "n": n})


M = make(3)
emit(M().get())
emit(M.n)
emit(M.__name__)
emit(type(M))
type("X", (M, M), {})
