# A formatted string reads the cell each time it is evaluated.
def outer(name):
    count = 0

    def line():
        nonlocal count
        count += 1
        return f'{count}: {name!r} {name}'

    return line


line = outer('x')
emit(line())
emit(line())
