# A method's free name is the enclosing function's variable, never the class's.
def make():
    x = "function"

    class C(object):
        x = "class"
        seen = x

        def read(self):
            return x

    return C


C = make()
emit(C.seen)
emit(C.x)
emit(C().read())
C.x = "changed"
emit(C().read())
