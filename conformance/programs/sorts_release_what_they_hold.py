# When a sort fails, the list has its items again, and the keys go; who changes the list meanwhile is told, and loses.
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


class Truth(object):
    def __init__(self, ends):
        self.ends = ends
        self.witness = token(lambda: emit('the answer goes'))

    def __bool__(self):
        if self.ends == 'raise':
            raise ValueError('no truth')
        return self.ends

    __nonzero__ = __bool__


def witnessed(name, compare):
    class Witnessed(object):
        def __init__(self, n):
            self.n = n
            self.witness = token(lambda: emit((name, n)))

        def __lt__(self, other):
            emit(('compare', name, self.n, other.n))
            return compare(self, other)

        def __repr__(self):
            return name + str(self.n)

    return Witnessed


def fails(this, other):
    raise ValueError('not compared')


def fails_later(this, other):
    if this.n == 2:
        raise ValueError('not compared')
    return this.n < other.n


COMPARED = [lambda this, other: this.n < other.n, lambda this, other: Truth(False), lambda this, other: Truth('raise'), fails, fails_later]


def sort(values, **how):
    emit(values)
    try:
        values.sort(**how)
    finally:
        emit(values)
    return values


for compare in COMPARED:
    Value, Key = witnessed('value', compare), witnessed('key', compare)

    def key(value):
        if value.n == 2:
            raise KeyError(value.n)
        return Key(value.n)

    def values():
        return [Value(1), Value(3), Value(2), Value(5)]

    def grows():
        grown = values()
        return sort(grown, key=lambda value: grown.append(Value(9)) or Key(value.n))

    def grows_and_fails():
        grown = values()
        return sort(grown, key=lambda value: grown.append(Value(9)) or key(value))

    attempt(lambda: sort(values()))
    attempt(lambda: sort(values(), reverse=True))
    attempt(lambda: sort(values(), key=lambda value: Key(value.n)))
    attempt(lambda: sort(values(), key=key))
    attempt(lambda: sorted(values()))
    attempt(lambda: sorted(values(), key=lambda value: Key(value.n)))
    attempt(lambda: sorted(values(), key=key))
    attempt(lambda: sorted((value for value in values()), key=key))
    attempt(grows)
    attempt(grows_and_fails)


def raises():
    yield 1
    raise ValueError('no more')


attempt(lambda: sorted(raises()))
attempt(lambda: sorted(raises(), key=lambda value: token()))
attempt(lambda: sorted([2, 1], key=None))
