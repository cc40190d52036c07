# 2.7 keeps for good what has a finaliser in the end, of all that something with a finaliser reaches in garbage.
# versions: 2.7 3.8 3.11
kept = []
def cycle():
    b = token(lambda: emit('b'))
    a = token(lambda: kept.append(b))
    def f():
        return f, a


cycle()
collect()
emit(len(kept))
del kept[:]
emit('dropped')
collect()
emit('end')


def numbers(box):
    yield 1
    try:
        yield 2
    finally:
        emit('closed')


def advanced():
    g = numbers([])
    next(g)
    def step():
        emit(next(g))
        kept.append(g)
    t = token(step)
    cycle = [t]
    cycle.append(cycle)


advanced()
collect()
emit(len(kept))
del kept[:]
emit('dropped')
