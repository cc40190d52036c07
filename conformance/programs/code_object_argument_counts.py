# Positional-only and keyword-only arguments have counts of their own.
def outer(x):
    def inner(a, b, /, c, *, d, e=x):
        return x

    return inner


code = outer(1).__code__
emit((code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount))
emit(code.co_varnames)
