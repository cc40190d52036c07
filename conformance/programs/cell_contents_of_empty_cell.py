# Reading an empty cell's contents: ValueError.
def outer():
    return lambda: x
    x = 1


cell = outer().__closure__[0]
emit(cell)
cell.cell_contents
