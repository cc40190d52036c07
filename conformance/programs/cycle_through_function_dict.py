# A function that is its own attribute needs no cell to be a cycle.
def make(held):
    f = lambda: held
    f.me = f


make(token())
emit('alive')
collect()
emit('end')
