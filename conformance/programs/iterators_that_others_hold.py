# Iterators that others hold, that end, fail or are emptied while they are asked: what they gave goes in order.
def witness(name):
    return token(lambda: emit((name, 'goes')))


def attempt(call):
    try:
        emit(call() in [True, False])
    except Exception as error:
        emit(type(error).__name__)
        error = None
    emit('attempted')


class Answer(object):
    def __init__(self, name, truth):
        self.truth, self.witness = truth, witness((name, 'the answer'))

    def __bool__(self):
        truth = self.truth
        del self
        if truth is None:
            raise ValueError('no truth')
        return truth

    __nonzero__ = __bool__


class Value(object):
    def __init__(self, name, truth):
        self.name, self.truth, self.witness = name, truth, witness(name)

    def __eq__(self, other):
        name, truth = self.name, self.truth
        del self, other
        if truth == 'fails':
            raise KeyError('fails')
        return Answer(name, truth)

    def __hash__(self):
        return 1


class Iterator(object):
    def __init__(self, ends, *makers):
        self.ends, self.makers, self.witness = ends, list(makers), witness('the iterator')

    def __iter__(self):
        return self

    def __next__(self):
        if self.makers:
            return self.makers.pop(0)()
        ends = self.ends
        del self
        raise ends('ends')

    next = __next__


class Calls(object):
    def __init__(self):
        self.witness = witness('the callable')

    def __call__(self):
        return Value('the result', False)


class Sentinel(object):
    def __init__(self):
        self.witness = witness('the sentinel')

    def __eq__(self, other):
        return True


class Stops(Calls):
    def __call__(self):
        raise StopIteration


for calls in [Calls, Stops]:
    called = iter(calls(), Sentinel())
    attempt(lambda: next(called))
    attempt(lambda: next(called))


class Draws(Value):
    def __init__(self):
        self.name, self.truth = 'draws', True
        self.witness = token(lambda: emit(('draws again', next(called, 'nothing') == 'nothing')))


class Never(object):
    def __eq__(self, other):
        emit('never')
        return False


never = Never()
attempt(lambda: next(iter(lambda: never, never)))
for truth in [True, False, None, 'fails']:
    attempt(lambda: next(iter(lambda: Value('item', truth), Value('sentinel', truth))) is None)
results = [Draws, lambda: 'sentinel', lambda: 'other']
called = iter(lambda: results.pop(0)(), 'sentinel')
attempt(lambda: next(called))
called = results = None


def three(*values):
    emit([value.name for value in values])
    names = [value.name for value in values]
    del values
    if 'fails' in names:
        raise KeyError('fails')
    return len(names)


def of(ends, *names):
    def make(name):
        return lambda: Value(name, True)

    return Iterator(ends, *[make(name) for name in names])


def drawn(iterator):
    for each in iterator:
        emit(each if isinstance(each, int) else len(each))
        each = None


for ends in [StopIteration, KeyError]:
    attempt(lambda: drawn(map(lambda value: three(value), of(ends, 'a', 'fails', 'b'))))
    # 2.7 has lists of these.
    if 1 / 2:
        attempt(lambda: drawn(map(three, of(ends, 'a', 'b'), of(ends, 'c', 'd', 'e'), of(ends, 'f', 'g'), of(ends, 'h'))))
        attempt(lambda: drawn(map(three, of(ends))))
        attempt(lambda: drawn(map(three, of(ends, 'a'), of(ends, 'c', 'd'), of(ends, 'f', 'fails'))))
    attempt(lambda: drawn(zip(of(ends, 'a', 'b'), of(ends, 'c', 'd', 'e'), of(ends, 'f'))))
    attempt(lambda: ''.join(of(ends, 'a', 'b')))
    attempt(lambda: three(*of(ends, 'a', 'b')))


def assign(values, iterator):
    values[:] = iterator


attempt(lambda: assign([], of(KeyError, 'a', 'b')))


class Pair(object):
    def __init__(self, *values):
        self.held = [values, witness('the pair')]

    def __iter__(self):
        values, self.held[0] = self.held[0], None
        return iter(values)


class FailingPair(object):
    def __iter__(self):
        return of(KeyError, 'a', 'b')


def merge(*names):
    entries = {}
    entries.update(Pair('key', witness(name)) for name in names)


def merge_failing():
    entries = {}
    entries.update(iter([FailingPair()]))


def clearing():
    entries = {}
    entries['key'] = token(lambda: (emit('the old value goes'), entries.clear(), emit('cleared')))
    entries.update(iter([Pair('key', witness('the new value'))]))


attempt(lambda: merge('old', 'new', 'newest'))
attempt(merge_failing)
attempt(clearing)
