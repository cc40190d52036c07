# A name that the body does not bind is the enclosing function's variable: LOAD_CLASSDEREF, in 2.7 LOAD_DEREF.
def make(x):
    class C(object):
        y = x

        def read(self):
            return x

    return C


C = make(token())
emit(C.y)
emit(C().read() is C.y)
del C
collect()
emit("collected")
