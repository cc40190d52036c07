# A frame's exit releases its cells; what a closure still holds stays.
def f():
    a = token()
    b = token()
    c = token()
    both = lambda: (a, c)
    drop = lambda: b
    return both


kept = f()
emit('after')
emit(kept())
