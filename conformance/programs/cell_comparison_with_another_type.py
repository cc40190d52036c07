# A cell is not ordered against anything but cells.
# versions: 3.8 3.11
def cell(x):
    return (lambda: x).__closure__[0]


emit(cell(1) == 1)
emit(cell(1) != 1)
cell(1) < 1
