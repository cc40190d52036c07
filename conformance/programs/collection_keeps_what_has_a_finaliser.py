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
