# **kwargs captured: one dict per call.
def outer(**more):
    def inner(key):
        return more.get(key)

    return inner


inner = outer(a=token())
emit(inner('a'))
emit(inner('b'))
emit(len(inner.__closure__[0].cell_contents))
