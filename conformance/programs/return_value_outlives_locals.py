# The returned value is taken before the frame's locals are released.
def f():
    a = token()
    b = token()
    pick = lambda: b
    return pick()


result = f()
emit(result)
