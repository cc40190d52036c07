# What reduces an iterable calls the closures behind it one by one, and lets each value go before the next.
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(error)


def traced(*values):
    left = list(values)

    def step():
        value = left.pop(0)
        emit(value)
        return value

    return iter(step, None)


emit(any(traced(0, '', 3, 4)))
emit(all(traced(1, 2, 0, 4)))
emit(any(traced(0, None)))
emit(all(traced(1, None)))
emit(sum(traced(1, 2, None)))
emit(sum(traced(1, 2, None), 10))
emit(sum([[1], [2]], []))
emit(min(traced(3, 1, 2, None)))
emit(max(traced(1, 3, 2, None)))
emit(min([3, -4, 2], key=lambda x: x * x))
emit(max([3, -4, 2], key=lambda x: x * x))
emit(max(1, 5, 3, key=lambda x: -x))
emit(min('b', 'a'))
attempt(lambda: any(traced(0)))
attempt(lambda: all(traced(1)))
attempt(lambda: sum(traced(1)))
attempt(lambda: sum(traced(1, 'a', None)))
attempt(lambda: sum(['a'], 'b'))
attempt(lambda: sum(5))
attempt(lambda: sum(5, []))
attempt(lambda: min(traced(1)))
attempt(lambda: max(traced(1)))
attempt(lambda: min([]))
attempt(lambda: max([]))
attempt(lambda: min(5))
attempt(lambda: max(5))
attempt(lambda: min(5, key=len))
attempt(lambda: max(5, key=len))
attempt(lambda: min(5, foo=len))
attempt(lambda: max(5, foo=len))
attempt(lambda: min([1, 2], key=lambda x: 1 // (x - 2)))
attempt(lambda: max([1, 2], key=lambda x: 1 // (x - 2)))
attempt(lambda: any(5))
attempt(lambda: all(5))
attempt(lambda: any())
attempt(lambda: all())
attempt(lambda: ''.join(traced('a')))
attempt(lambda: ','.join(traced('a', 'b', None)))
attempt(lambda: ','.join(traced(1, None)))
attempt(lambda: ','.join(5))


def keyed(n):
    return (n, token(lambda: emit(('key', n))))


emit(min([2, 1, 3], key=keyed))
emit(max([2, 1, 3], key=keyed))
