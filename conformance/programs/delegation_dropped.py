# A suspended chain that is dropped is closed from the outside in, then releases what it holds.
# versions: 3.8 3.11
def leaf(t):
    mine = token()
    try:
        yield t
    finally:
        emit("leaf finally")


def branch(t):
    before = token()
    try:
        yield from leaf(t)
    finally:
        emit("branch finally")


def root():
    held = token()
    try:
        yield from branch(token())
    finally:
        emit("root finally")


g = root()
next(g)
emit("dropping")
g = None
emit("dropped")

shared = leaf(None)


def borrows():
    kept = token()
    yield from shared


g = borrows()
next(g)
g = None
emit("the shared one is closed")
emit(list(shared))


def plain(items):
    own = token()
    yield from items


g = plain([token(), token()])
next(g)
g = None
emit("an iterator is released only")

g = plain(iter([1, token()]))
emit("never begun")
g = None
emit("done")
