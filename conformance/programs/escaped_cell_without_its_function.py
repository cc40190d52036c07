# A cell kept by itself holds its content after function and frame are gone.
def outer():
    x = token()
    return (lambda: x).__closure__


cells = outer()
cell = cells[0]
emit(cell)
