# list.clear releases the items, the last one first, when the list has none of them; a copy shares them.
# versions: 3.8 3.11
def outer(*names):
    def made(name):
        return token(lambda: emit((name, len(items))))

    items = [made(name) for name in names]
    return items


items = outer('a', 'b')
copy = items.copy()
items.clear()
emit('cleared')
copy.clear()
emit([1, 2].copy())
try:
    copy.clear(1)
except TypeError as error:
    emit(error)
try:
    copy.copy(1)
except TypeError as error:
    emit(error)
