# Cells compare by contents; an empty cell is less than any other.
def cells(a, b):
    empty = (lambda: unset).__closure__[0]
    return (lambda: a).__closure__[0], (lambda: b).__closure__[0], empty
    unset = None


one, two, empty = cells(1, 2)
same = cells(1, 3)[0]
emit((one == same, one == two, one != two, one is same))
emit((one < two, one <= same, two > one, one >= two))
emit((empty < one, one < empty, empty == empty, empty == cells(0, 0)[2]))
emit(one == 1)
