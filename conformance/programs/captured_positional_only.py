# Positional-only arguments are captured like any other.
def outer(a, b=2, /):
    def inner():
        nonlocal a
        a += b
        return a

    return inner


inner = outer(1)
emit(inner())
emit(inner())
emit(outer(10, 20)())
