# What is drawn for a map, or called until a sentinel, goes when an iterator ends or raises, or the function has had it.
# versions: 3.8 3.11
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


class Value(object):
    def __init__(self, name, truth=True):
        self.name, self.truth = name, truth
        self.witness = token(lambda: emit((name, 'goes')))

    def __bool__(self):
        if self.truth is None:
            raise ValueError('no truth')
        return self.truth

    __nonzero__ = __bool__

    def __add__(self, other):
        if self.truth is None:
            raise ValueError('no sum')
        return Value((self.name, other.name))

    __radd__ = lambda self, other: self

    def __eq__(self, other):
        return Value('equal', self.truth)

    __hash__ = None

    def __repr__(self):
        return repr(self.name)


class Values(object):
    def __init__(self, name, ends, *truths):
        self.name, self.ends, self.left = name, ends, list(truths)
        self.witness = token(lambda: emit((name, 'the iterator goes')))

    def __iter__(self):
        return self

    def __next__(self):
        if self.left:
            return Value((self.name, len(self.left)), self.left.pop(0))
        raise self.ends()

    next = __next__


STOP, FAIL = StopIteration, lambda: KeyError('ends')


def each(iterator):
    while True:
        try:
            value = next(iterator)
        except StopIteration:
            emit('over')
            break
        except KeyError:
            emit('failed')
            break
        emit(value)


def kept(iterator):
    last = []
    for value in iterator:
        last.append(value)
    return last


def fails(*values):
    raise KeyError('the function')


for ends in (STOP, FAIL):
    for make in (
        lambda: iter(map(lambda *values: len(values), Values('a', STOP, True, True), Values('b', ends, True))),
        lambda: iter(map(lambda *values: len(values), Values('a', STOP), Values('b', ends))),
        lambda: iter(map(fails, Values('a', STOP, True), Values('b', ends, True), [1])),
        lambda: iter(Values('a', ends, True, True).next, 5),
        lambda: iter(Values('a', ends, True, False, None).next, 5),
        lambda: iter(Values('a', ends, False, None).next, Value('sentinel', False)),
    ):
        attempt(lambda: each(make()))
        attempt(lambda: len(kept(make())))
