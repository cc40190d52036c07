# Sorts of what nothing else holds: what a failure leaves, and what goes when.
class Token(object):
    def __init__(self, name, then=None):
        self.name = name
        self.witness = token(lambda: (emit((name, 'goes')), then and emit(then()))[0])

    def __lt__(self, other):
        names = self.name, other.name
        del self, other
        if 'fails' in names:
            raise ValueError('no order')
        return Token(('answer', names)) if 'c' in names else names[0] < names[1]

    __gt__ = __lt__


def attempt(function, *arguments):
    try:
        result = function(*arguments)
        emit(('answered', result if isinstance(result, bool) else len(result)))
        del result
    except Exception as error:
        emit(repr(error))
    emit('attempted')


def names(values):
    return [value if isinstance(value, int) else value.name for value in values]


class Holder(object):
    pass


def sorts(given, **how):
    holder = Holder()
    holders[:] = [holder]
    holder.values = [Token(name, lambda: len(holder.values)) for name in given]
    for sort in [holder.values.sort, lambda **how: sorted(holder.values, **how)]:
        try:
            made = sort(**how)
            emit(made and names(made))
            del made
        except Exception as error:
            emit(repr(error))
        emit(names(holder.values))
    del sort
    emit('sorted')
    holder.values = []


def key(value):
    name = value.name
    del value
    if name == 'no key':
        raise KeyError('no key')
    return Token(name, lambda: [len(holder.values) for holder in holders])


holders = []
for given in [['b', 'a'], ['b', 'd', 'a', 'c'], ['b', 'd', 'a', 'fails', 'e'], ['c', 'a', 'e', 'fails'], ['b', 'fails'],
              ['d', 'b', 'no key', 'a'], ['d', 'b', 'a', 'c', 'fails']]:
    for how in [{}, {'reverse': True}, {'key': key}, {'key': key, 'reverse': True}]:
        sorts(given, **how)


class NoTruth(object):
    def __bool__(self):
        raise ValueError('no truth')

    __nonzero__ = __bool__


class Ordered(Token):
    def __lt__(self, other):
        names = self.name, other.name
        del self, other
        return NoTruth() if 'fails' in names else names[0] < names[1]

    def __gt__(self, other):
        emit('asked from the other side')
        return self.name > other.name


def ordered(value):
    return Ordered(value.name) if value.name != 'plain' else [Token('in a key')]


for given in [['b', 'a', 'fails', 'c'], ['b', 'c', 'a', 'fails'], ['b', 'c', 'a', 'plain', 'd']]:
    for how in [{'key': ordered}, {'key': ordered, 'reverse': True}]:
        sorts(given, **how)
values = [Ordered('b'), Token('a')]
values.sort()
emit(names(values))
emit(names(sorted([Ordered('b'), Token('a')])))
for given in [[2, 3, 1, 'a', 0], [2, 3, 1, []]]:
    for how in [{}, {'reverse': True}]:
        attempt(lambda: given.sort(**how))
        emit(repr(given))
