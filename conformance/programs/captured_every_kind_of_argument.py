# Every kind of argument at once, all of them captured.
def outer(a, /, b, c='c', *rest, d, e='e', **more):
    local = 'local'
    return lambda: (a, b, c, rest, d, e, more, local)


emit(outer(1, 2, d=4)())
emit(outer(1, 2, 3, 4, 5, d=6, e=7, f=8)())
emit(outer(1, b=2, d=4, a=9)())
emit(outer.__code__.co_cellvars)
