# A cell of nan is not equal to itself where nan is not: 3.x compares the contents, 2.7 sees that they are one object.
def outer(x):
    return lambda: x


huge = 1e400
nan = huge - huge
f = outer(nan)
cell = f.__closure__[0]
emit(nan == nan)
emit(cell == cell)
emit(cell == outer(nan).__closure__[0])
