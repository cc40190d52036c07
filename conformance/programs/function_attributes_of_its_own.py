# A function has a dict; what is put there is the function's, not the variable's.
def outer(x):
    def inner():
        inner.calls += 1
        return x, inner.calls

    inner.calls = 0
    return inner


inner = outer('x')
inner()
emit(inner())
inner.note = token()
emit(inner.note)
emit(len(inner.__dict__))
del inner.note
emit(inner.__dict__)
