# cell_contents sets the cell before it releases the old value.
# versions: 3.8 3.11
def outer():
    x = 0
    cell = (lambda: x).__closure__[0]
    look = lambda: emit(cell)
    cell.cell_contents = token(look)
    cell.cell_contents = 'set'
    cell.cell_contents = token(look)
    del cell.cell_contents


outer()
