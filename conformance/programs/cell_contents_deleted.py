# Deleting cell_contents empties the cell; of an empty cell it is no error.
# versions: 3.8 3.11
def outer(x):
    return lambda: x


read = outer(token())
cell = read.__closure__[0]
del cell.cell_contents
emit(cell)
del cell.cell_contents
emit('again')
read()
