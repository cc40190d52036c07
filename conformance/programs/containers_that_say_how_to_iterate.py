# A class that derives from list or dict may say itself how it is iterated over, or be asked by what list and dict do not know.
def attempt(what, function):
    try:
        emit((what, function()))
    except Exception as error:
        emit((what, repr(error)))


class Loud(object):
    def __init__(self, name, raises=False):
        self.name, self.raises = name, raises

    def __eq__(self, other):
        emit(('eq', self.name))
        if self.raises:
            raise ValueError(self.name)
        return False

    __hash__ = None


class Words(list):
    def __iter__(self):
        emit('iter')
        return iter(['own'])


class Names(dict):
    def __iter__(self):
        emit('iter')
        return iter(['own'])


class Plain(object):
    def __iter__(self):
        return iter(['own', Loud('inside')])


class Bad(object):
    def __iter__(self):
        raise ValueError('iter')


class NotIterable(object):
    def __iter__(self):
        raise TypeError('iter')


class Wrong(object):
    def __iter__(self):
        return 1


for make in (Words, Names):
    attempt('own', lambda: 'own' in make())
    attempt('other', lambda: 'other' in make())
    attempt('not in', lambda: 'own' not in make())
attempt('dict', lambda: [] in Names())
attempt('dict', lambda: [] not in Names())
attempt('plain', lambda: 'own' in Plain())
attempt('plain', lambda: 3 in Plain())
attempt('plain', lambda: Loud('r', True) in Plain())
for make in (Bad, NotIterable, Wrong):
    attempt(make.__name__, lambda: 1 in make())
    attempt(make.__name__, lambda: 1 not in make())
    attempt(make.__name__, lambda: list(make()))


class Missing(list):
    pass


attempt('list', lambda: Loud('a', True) in Missing([1]))
attempt('list', lambda: 2 in Missing([Loud('a', True)]))
attempt('list', lambda: 2 in Missing([Loud('a')]))
attempt('len', lambda: len(Missing([1])))
attempt('len', lambda: len(object()))


class Sized(object):
    pass


class SubDict(dict):
    pass


attempt('len', lambda: len(Sized()))
attempt('len', lambda: len(SubDict()))
attempt('subscript', lambda: Sized()[1])
attempt('subscript', lambda: Missing([1])[0])
attempt('subscript', lambda: Missing([1])[5])
attempt('negative', lambda: -Sized())
attempt('negative', lambda: -Missing())
attempt('positive', lambda: +SubDict())
attempt('truth', lambda: bool(Sized()))
attempt('truth', lambda: bool(Missing()))
attempt('contains', lambda: 1 in Sized())
attempt('next', lambda: next(Sized()))


def delete(x, i):
    del x[i]
    return x


def store(x, i, v):
    x[i] = v
    return x


attempt('delete', lambda: delete(Missing([1, 2]), 0))
attempt('delete', lambda: delete(Missing([1, 2]), 9))
attempt('delete', lambda: delete(SubDict(a=1), 'a'))
attempt('delete', lambda: delete(SubDict(a=1), 'b'))
attempt('delete', lambda: delete(Sized(), 'b'))
attempt('store', lambda: store(Missing([1, 2]), 0, 7))
attempt('store', lambda: store(Missing([1, 2]), 9, 7))
attempt('store', lambda: store(SubDict(a=1), 'a', 3))
attempt('store', lambda: store(SubDict(a=1), [], 3))
attempt('store', lambda: store(Sized(), 'b', 3))
