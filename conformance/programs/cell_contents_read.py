# cell_contents is the variable's value at that moment.
def outer():
    x = 1
    read = lambda: x
    cell = read.__closure__[0]
    emit(cell.cell_contents)
    x = token()
    emit(cell.cell_contents)
    return cell


cell = outer()
emit(cell.cell_contents)
