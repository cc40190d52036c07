# Keys that cannot be compared fail the sort, and the list has its items again.
# versions: 3.8 3.11
def outer():
    items = [2, 'b', 1]

    def attempt():
        try:
            items.sort(key=lambda item: (item, token(lambda: emit(item)))[:1])
        except TypeError as error:
            emit(error)
        emit(items)

    return attempt


outer()()
try:
    sorted([1, 'a'], key=lambda x: x)
except TypeError as error:
    emit(error)
try:
    sorted([3, 2, None])
except TypeError as error:
    emit(error)
