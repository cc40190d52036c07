# co_freevars is sorted by name, whatever the order of use.
def outer():
    zebra = 1
    apple = 2
    mango = 3
    return lambda: zebra + mango * apple


f = outer()
emit(f.__code__.co_freevars)
emit([cell.cell_contents for cell in f.__closure__])
