# The methods of list and dict that operators call may be called themselves, of subclasses too.
# versions: 3.8 3.11
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


class Value(object):
    def __init__(self, name):
        self.witness = token(lambda: emit((name, 'goes')))

    def __repr__(self):
        return 'value'


class Dict(dict):
    def __getitem__(self, key):
        return ('mine', dict.__getitem__(self, key))

    def __setitem__(self, key, value):
        dict.__setitem__(self, key, value)
        emit(('set', key))

    def __delitem__(self, key):
        dict.__delitem__(self, key)
        emit(('deleted', key))

    def __contains__(self, key):
        return dict.__contains__(self, key)


class List(list):
    def __getitem__(self, index):
        return ('mine', list.__getitem__(self, index))

    def __setitem__(self, index, value):
        list.__setitem__(self, index, value)
        emit(('set', index))


for d in ({}, Dict(), Dict([('first', 1), ('second', 2)]), Dict({'first': 1, 'third': 3}), Dict(a=1, b=2, c=3)):
    dict.__setitem__(d, 'k', Value('k'))
    dict.__setitem__(d, 'k', Value('k again'))
    dict.__setitem__(d, ('l', 1), 2)
    d['k'] = 'v'
    attempt(lambda: d['k'])
    attempt(lambda: dict.__getitem__(d, 'k'))
    attempt(lambda: dict.__getitem__(d, 'missing'))
    attempt(lambda: dict.__getitem__(d, []))
    attempt(lambda: dict.__setitem__(d, [], 1))
    attempt(lambda: dict.__delitem__(d, 'k'))
    attempt(lambda: dict.__delitem__(d, 'k'))
    attempt(lambda: dict.__delitem__(d, []))
    attempt(lambda: dict.__contains__(d, ('l', 1)))
    attempt(lambda: dict.__contains__(d, []))
    attempt(lambda: 'k' in d)
    attempt(lambda: list(d.items()))

    def delete():
        del d[('l', 1)]

    attempt(delete)
    attempt(delete)
for l in ([1, Value('in the list'), 3], List([1, Value('in the list'), 3]), List((1, 2)), List('abc')):
    attempt(lambda: list.__getitem__(l, 0))
    attempt(lambda: list.__setitem__(l, 1, Value('stored')))
    attempt(lambda: list.__setitem__(l, 1, 'over'))
    attempt(lambda: list.__setitem__(l, 5, Value('nowhere')))
    attempt(lambda: l[1])

    def store(index, value):
        l[index] = value

    attempt(lambda: store(0, Value('first')))
    attempt(lambda: store(0, 0))
    attempt(lambda: len(l))
    list.__init__(l, [7, 8])
    attempt(lambda: len(l))
    list.__init__(l)
    attempt(lambda: len(l))


def fails():
    yield 1
    raise ValueError('no more')


kept = List([Value('kept')])
attempt(lambda: kept.__init__(5))
emit(len(kept))
attempt(lambda: kept.__init__(fails()))
emit(len(kept))
attempt(lambda: kept.__init__(n for n in (4, 5)))
emit(len(kept))
