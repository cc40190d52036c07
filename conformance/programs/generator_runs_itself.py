# A generator cannot be run while it runs.
def self_runner():
    yield 1
    for act in [lambda: g.send(None), lambda: g.throw(KeyError(1)), lambda: g.close()]:
        try:
            act()
        except ValueError as error:
            emit(str(error))
    yield 2


g = self_runner()
emit(g.send(None))
emit(g.send(None))
g = None
