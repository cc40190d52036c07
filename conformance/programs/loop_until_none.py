# Loops and branches that test for None.
def outer(node):
    def length():
        n = 0
        at = node
        while at is not None:
            n += 1
            at = at[1]
        return n

    def first_empty():
        at = node
        while at is None:
            return 'empty'
        if at[0] is None:
            return 'hollow'
        return 'full' if at[1] is not None else 'last'

    return length, first_empty


for node in (None, (None, None), (1, None), (1, (2, None))):
    length, first_empty = outer(node)
    emit((length(), first_empty()))
