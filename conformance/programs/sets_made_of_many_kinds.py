# Set methods take any iterable, one after the other; an item that is refused ends them, and what they have made goes.
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


def attempted(s, name, operands):
    method = getattr(s, name)
    try:
        result = method(*operands)
    except Exception as error:
        result = repr(error)
    emit((name, shown(result), shown(s)))


def shown(result):
    return [n for n in range(6) if n in result] if isinstance(result, set) else result


def generated(*values):
    for value in values:
        yield value


def fails():
    yield 1
    raise ValueError('no more')


def iterated(*values):
    left = list(values)

    class Iterated(object):
        def __iter__(self):
            return self

        def __next__(self):
            if left:
                return left.pop(0)
            raise StopIteration

        next = __next__

    return Iterated()


NAMES = [
    'union', 'intersection', 'difference', 'update', 'issubset', 'issuperset', 'isdisjoint',
]
KINDS = [
    lambda: set([2, 3]),
    lambda: set(),
    lambda: set([1, 2]),
    lambda: [2, 2, 3],
    lambda: (2, 5, 5),
    lambda: {2: 'a'},
    lambda: generated(2, 3, 2),
    lambda: iterated(1, 1),
    lambda: iter([1, 2, 3]),
    lambda: [2, []],
    lambda: [[], 2],
    lambda: generated(1, []),
    fails,
    lambda: 5,
    lambda: 'ab',
]
for name in NAMES:
    if hasattr(set, name):
        for kind in KINDS[:9] if name in ('issuperset', 'isdisjoint') else KINDS:
            attempted(set([1, 2]), name, [kind()])
            attempted(set(), name, [kind()])
        attempted(set([1, 2]), name, [])
        attempted(set([1, 2]), name, [set([2, 3]), [3, 4]])
        attempted(set([1, 2]), name, [[2], set([2, 5])])
        attempted(set([1, 2]), name, [generated(1, 3), generated(3, 4)])
for kind in KINDS:
    attempt(lambda: shown(set(kind())))
    attempt(lambda: shown(set(kind()).copy()))
