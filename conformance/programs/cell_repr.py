# repr shows the type of the content, not the content.
def cell(x):
    return (lambda: x).__closure__[0]


def empty():
    return (lambda: x).__closure__[0]
    x = 1


emit(repr(cell(5)))
emit(repr(cell('text')))
emit(repr(cell(None)))
emit(repr(cell(cell)))
emit(repr(cell(cell(1))))
emit(repr(empty()))
emit(str(cell([])))
