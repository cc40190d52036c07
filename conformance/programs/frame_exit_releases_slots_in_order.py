# At return: plain locals in slot order, then cells in slot order.
def f():
    z = token()
    a = token()
    y = token()
    b = token()
    inner = lambda: (b, a)
    emit(f.__code__.co_varnames)
    emit(f.__code__.co_cellvars)


f()
emit('after')
