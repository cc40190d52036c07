# What sets and dicts let go of while they take in, or are asked for, what an iterator gives.
def telling(what):
    return token(lambda: emit(what))


class Source(object):
    """Its iterator is held by nobody but who iterates."""

    def __init__(self, what, give):
        self.what, self.give = what, give

    def __iter__(self):
        return Iterator(self.what, self.give)


class Iterator(object):
    def __init__(self, what, give):
        self.held, self.left = telling(what), give()

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            emit('ends')
            raise StopIteration
        return self.left.pop()

    next = __next__


class Pair(object):
    """What it gives is held by nobody but who takes it in."""

    def __init__(self, what, key, value):
        self.held, self.pair = telling(what), [value, key]

    def __iter__(self):
        return iter([self.pair.pop(), self.pair.pop()])


def tried(what, function, *arguments):
    emit(what)
    try:
        emit(function(*arguments))
    except Exception as error:
        emit(str(error))
        error = None
    emit('tried')


def one(key):
    return key, telling('item')


def fails():
    raise ValueError('on purpose')


class Failing(Iterator):
    def __next__(self):
        if not self.left:
            fails()
        return self.left.pop()

    next = __next__


class FailingSource(Source):
    def __iter__(self):
        return Failing(self.what, self.give)


def unhashable():
    return [([], telling('unhashable'))]


def merges(number):
    """The numbers of the pairs are told by the one that is none."""
    pairs = [Pair('pair', n, n) for n in range(number)]
    pairs.insert(0, (1, 2, 3))
    return {}.update(Source('pairs', lambda: pairs))


class Clearing(Iterator):
    """It gives what it has added to the set, then empties the set."""

    def __init__(self, what, of, then):
        self.held, self.left, self.of, self.then = telling(what), [one(1)], of, then
        of.update(self.left)

    def __next__(self):
        if self.left:
            return self.left.pop()
        self.of.clear()
        then = self.then
        del self
        return then()

    next = __next__


class ClearingSource(Source):
    def __init__(self, what, of, then):
        self.what, self.of, self.then = what, of, then

    def __iter__(self):
        return Clearing(self.what, self.of, self.then)


def cleared(then):
    items = {2}
    return items.intersection(ClearingSource('iterator', items, then))


def clearing_dict():
    """The value that goes takes the new one with it."""
    items = {}
    items['key'] = token(items.clear)
    items.update(Source('pairs', lambda: [Pair('pair', 'key', telling('value'))]))


kept = one(1)
both = {kept, one(2)}
tried('intersect with what cannot be hashed', both.intersection, Source('iterator', unhashable))
tried('intersect with what fails', {kept}.intersection, FailingSource('iterator', lambda: []))
tried('subtract', {kept}.difference, Source('iterator', lambda: [kept]))
tried('disjoint', {1, 2}.isdisjoint, Source('iterator', lambda: [1]))
tried('merge', merges, 2)
emit(set([1, 2, 3]).intersection(set([True, 2.0, 3, 4, 5])))
emit(set([1, 2, 3, 4]).intersection(set([True, 2.0, 5])))
tried('cleared, then it fails', cleared, fails)
tried('cleared, then not hashable', cleared, lambda: unhashable()[0])
tried('cleared dict', clearing_dict)
tried('every one', {1}.intersection, Source('iterator', lambda: [3, 2, 1]))
emit('end')
