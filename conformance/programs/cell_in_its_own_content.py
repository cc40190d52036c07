# A cell that its content reaches: freed by collection only.
# versions: 3.8 3.11
def make():
    x = token()
    f = lambda: x
    cell = f.__closure__[0]
    f.keep = x
    x = (cell, f)


make()
emit('alive')
collect()
emit('end')
