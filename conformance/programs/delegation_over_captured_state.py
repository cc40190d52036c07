# Captured variables change while a generator waits in `yield from`; each sees the one cell.
# versions: 3.8 3.11
def session():
    total = 0
    log = []

    def reader():
        nonlocal total
        while True:
            got = yield total
            if got is None:
                return total
            total += got

    def run():
        nonlocal total
        first = yield from reader()
        log.append(first)
        total = 100
        second = yield from reader()
        log.append(second)
        return log

    def peek():
        return total

    return run, peek, reader


run, peek, reader = session()
g = run()
emit(next(g))
emit(g.send(5))
emit((g.send(6), peek()))
emit((g.send(None), peek()))
emit((g.send(1), peek()))
try:
    g.send(None)
except StopIteration as stop:
    emit((stop.value, peek()))
cell = reader.__closure__[0]
emit(cell.cell_contents)


def flatten(tree):
    for node in tree:
        if isinstance(node, list):
            yield from flatten(node)
        else:
            yield (lambda: node)


leaves = list(flatten([1, [2, [3, token()], 4], []]))
emit([leaf() for leaf in leaves[:3]])
leaves = None
emit("released")
