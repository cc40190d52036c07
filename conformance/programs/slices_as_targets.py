# A slice of a list gives way to items, or goes: what the list no longer holds is released from its end.
def changes(items):
    items[1:3] = [token()]
    emit(len(items))
    items[:0] = (1, 2)
    items[len(items):] = "ab"
    emit(len(items))
    del items[1:4]
    emit(len(items))
    items[:] = items
    items[:] = (n for n in range(3))
    emit(items)
    del items[1:]
    emit(items)


changes([token(), token(), token(), token()])


def fails():
    yield 1
    raise KeyError("on the way")


def store(list_, start, stop, items):
    list_[start:stop] = items


def remove(list_, start, stop):
    del list_[start:stop]


x = [1, 2]
for action in [
    lambda: store(x, 0, 1, 5),
    lambda: store(x, 0, 1, fails()),
    lambda: store(x, "a", None, []),
    lambda: remove(x, None, "a"),
    lambda: store((1, 2), 0, 1, []),
    lambda: remove((1, 2), 0, 1),
]:
    try:
        action()
    except (TypeError, KeyError) as error:
        emit(error)
emit(x)
