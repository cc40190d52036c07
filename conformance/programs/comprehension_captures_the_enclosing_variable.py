# In 3.x a comprehension is a nested function: what it reads becomes a cell.
def outer(x):
    return [x + y for y in range(3)]


emit(outer(10))
emit(outer.__code__.co_cellvars)
