# StopIteration out of a closure ends whoever draws on the iterator; only next() tells it from the end.
# versions: 3.8 3.11
def outer(limit):
    def until(x):
        if x == limit:
            raise StopIteration('limit')
        return x

    return until


emit(list(map(outer(3), [1, 2, 3, 4])))
lazy = map(outer(2), [1, 2, 3])
emit([x for x in lazy])
emit([x for x in lazy])
try:
    next(map(outer(1), [1]))
except StopIteration as stop:
    emit(stop)
emit(next(map(outer(1), [1]), 'default'))
for x in filter(outer(2), [1, 2, 3]):
    emit(x)
a, b = map(outer(3), [1, 2, 3])
emit((a, b))
emit(sum(map(outer(3), [1, 2, 3])))
