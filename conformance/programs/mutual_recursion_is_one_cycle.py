# Two functions and two cells in one cycle, freed together by a collection.
def make():
    held = token()

    def even(n):
        return odd

    def odd(n):
        return even, held

    return even


even = make()
even = None
emit('alive')
collect()
emit('end')
