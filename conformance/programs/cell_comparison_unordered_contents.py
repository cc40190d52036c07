# 3.x: comparing cells fails as comparing their contents does; 2.7 orders anything.
def cell(x):
    return (lambda: x).__closure__[0]


emit(cell('a') == cell(1))
cell(1) < cell('a')
