# map, filter, zip and reduce of 2.7 call the closure at once.
# versions: 2.7
def outer(n):
    def add(x):
        emit(x)
        return x + n

    return add


def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(error)


def fails(*args):
    raise ValueError(args)


emit(map(outer(1), [1, 2]))
emit(map(None, iter([1, 2])))
emit(filter(outer(-1), [1, 2]))
emit(filter(outer(-1), (1, 2)))
emit(filter(None, [0, 1]))
emit(zip([1, 2], 'abc'))
emit(reduce(lambda a, b: a * b, [1, 2, 3, 4]))
emit(reduce(lambda a, b: a * b, [], 5))
emit(reduce(lambda a, b: a * b, iter([1, 2]), 5))
attempt(lambda: reduce(fails, [1, 2]))
attempt(lambda: reduce(fails, []))
attempt(lambda: reduce(fails, 5))
attempt(lambda: reduce(fails, iter(fails, None)))
attempt(lambda: reduce(fails))
attempt(lambda: map(None, 5))
attempt(lambda: map(None, iter(fails, None)))
attempt(lambda: xrange(5)[7])


def made(name):
    return token(lambda: emit((name, 'goes')))


reduce(lambda a, b: made((a, b) if a == 1 else b), [1, 2, 3])
emit('reduced')
