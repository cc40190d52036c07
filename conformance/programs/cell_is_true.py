# A cell is true, whatever it holds.
def cell(x):
    return (lambda: x).__closure__[0]


emit(bool(cell(0)))
emit('yes' if cell(None) else 'no')
emit(type(cell(0)))
