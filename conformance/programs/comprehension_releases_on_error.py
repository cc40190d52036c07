# An error in a comprehension releases the list built so far.
def outer(limit):
    return [(token(), 6 // n) for n in (2, 1, limit)]


outer(0)
