# Keyword-only arguments sit before *args among the slots, and are captured the same way.
def outer(*args, key, other='other'):
    def inner():
        nonlocal key
        key += 1
        return args, key, other

    return inner


inner = outer(1, 2, key=3)
emit(inner())
emit(inner())
emit(outer.__code__.co_varnames)
emit(outer.__code__.co_cellvars)
