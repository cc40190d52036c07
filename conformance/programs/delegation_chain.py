# Values come through a chain of `yield from`, and what each generator returns is the value of it.
# versions: 3.8 3.11
def counted(n, seen):
    held = token()
    for i in range(n):
        got = yield i
        seen.append(got)
    return n * 10


def middle(seen):
    kept = token()
    first = yield from counted(2, seen)
    emit(("first", first))
    second = yield from counted(1, seen)
    emit(("second", second))
    return first + second


def outer():
    seen = []
    result = yield from middle(seen)
    emit(("result", result))
    yield seen
    return None


g = outer()
emit(next(g))
emit(g.send("a"))
emit(g.send("b"))
emit(g.send("c"))
try:
    g.send("d")
except StopIteration as stop:
    emit((stop.value, stop.args))
emit(list(outer()))
