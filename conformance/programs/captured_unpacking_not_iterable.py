# Unpacking a number into captured names.
def outer(value):
    read = lambda: (a, b)
    a, b = value
    return read


outer(5)
