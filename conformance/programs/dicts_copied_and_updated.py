# A copy of a dict has its entries in their order; an update keeps the keys that are there, and lets old values go.
# versions: 3.8 3.11
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


class Value(object):
    def __init__(self, name):
        self.name = name
        self.witness = token(lambda: emit((name, 'goes')))

    def __repr__(self):
        return self.name


class Key(object):
    def __init__(self, name, n):
        self.name, self.n = name, n
        self.witness = token(lambda: emit((name, 'goes')))

    def __repr__(self):
        return self.name


def outer():
    d = {'a': Value('first a'), 'b': Value('first b')}
    copy = d.copy()
    emit(list(copy.items()))
    d.update({'b': Value('second b'), 'c': Value('c')})
    emit(list(d.items()))
    d.update([('a', Value('second a')), ('a', Value('third a')), ('d', 4)], b=5, e=6)
    emit(list(d.items()))
    d.update(a=1, b=2)
    emit(d)
    emit(d.setdefault('a', 9))
    emit(d.setdefault('f', Value('default')))
    emit(d.setdefault('f', 9))
    emit(d.setdefault('g'))
    emit(d.setdefault('g', 9))
    emit(d.pop('a'))
    emit(d.pop('a', 'default'))
    attempt(lambda: d.pop('a'))
    attempt(lambda: {}.pop('a'))
    attempt(lambda: {}.pop('a', Value('unused')))
    emit(d.popitem())
    emit({}.copy())
    emit(dict(d, z=26, a=0))
    emit(dict([('x', 1), ('y', 2), ('x', 3)], y=4))
    emit(dict(p=1, q=2, r=3))
    emit({**d, 'a': 7, **{'b': 8, 'k': Value('k')}, 'k': 9})


outer()


def pairs(*values):
    for value in values:
        yield value


def raising(*values):
    for value in values:
        yield value
    raise ValueError('no more')


class Iterated(object):
    def __init__(self, values):
        self.left = list(values)
        self.witness = token(lambda: emit('the iterator goes'))

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise KeyError('no pair')
        return self.left.pop(0)


class Pair(object):
    def __init__(self, *items):
        self.items = items
        self.witness = token(lambda: emit('the pair goes'))

    def __iter__(self):
        for item in self.items:
            yield item


for make in (
    lambda: pairs(('a', Value('v')), ['a', 2]),
    lambda: raising(('a', Value('v'))),
    lambda: Iterated([('a', Value('v')), Pair('b', Value('w'))]),
    lambda: pairs(Pair('a', 1), Pair('a', Value('again')), 'bc'),
    lambda: pairs(Pair('a')),
    lambda: pairs(Pair('a', 1, 2)),
    lambda: pairs(Pair([], Value('v'))),
    lambda: pairs(raising('a')),
    lambda: pairs(5),
    lambda: [('a', 1), ('b',)],
    lambda: [[[], Value('v')]],
    lambda: 5,
):
    attempt(lambda: dict(make()))
    d = {'a': Value('there')}
    attempt(lambda: d.update(make()))
    emit(d)
