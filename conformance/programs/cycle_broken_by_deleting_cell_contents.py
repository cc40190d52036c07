# The cycle can be broken from outside, through the cell.
# versions: 3.8 3.11
def make():
    held = token()

    def again(n):
        return held if n == 0 else again(n - 1)

    return again


again = make()
emit(again(3))
cell = again.__closure__[0]
again = None
emit('alive')
del cell.cell_contents
emit('broken')
