# Classes that derive from list and dict, say in part how they compare, and hold what raises when it is compared.
def attempt(what, function):
    try:
        emit((what, function()))
    except Exception as error:
        emit((what, type(error).__name__))


class Loud(object):
    def __init__(self, name, equal=True, less=False, fails=''):
        self.name, self.equal, self.less, self.fails = name, equal, less, fails

    def __eq__(self, other):
        emit((self.name, 'eq'))
        if 'e' in self.fails:
            raise ValueError(self.name)
        return self.equal

    def __ne__(self, other):
        emit((self.name, 'ne'))
        return not self.equal

    def __lt__(self, other):
        emit((self.name, 'lt'))
        if 'l' in self.fails:
            raise ValueError(self.name)
        return self.less

    __gt__ = __lt__
    __hash__ = None


class Odd(object):
    def __bool__(self):
        raise ValueError('bool')

    __nonzero__ = __bool__


def unknown(self, other):
    emit('unknown')
    return NotImplemented


def fails(self, other):
    raise KeyError('fails')


def known(self, other):
    emit('known')
    return 'known'


L = type('L', (list,), {})
LessUnknown = type('LessUnknown', (list,), {'__lt__': unknown, '__eq__': unknown})
LessFails = type('LessFails', (list,), {'__lt__': fails, '__eq__': fails})
GreaterUnknown = type('GreaterUnknown', (list,), {'__gt__': unknown, '__ne__': unknown})
GreaterFails = type('GreaterFails', (list,), {'__gt__': fails, '__ne__': fails})
GreaterKnown = type('GreaterKnown', (list,), {'__gt__': known, '__ne__': known})
Plain = type('Plain', (object,), {})
PlainLess = type('PlainLess', (object,), {'__lt__': unknown})
PlainFails = type('PlainFails', (object,), {'__gt__': fails})

ITEMS = [
    lambda name: [Loud(name, True)],
    lambda name: [Loud(name, False)],
    lambda name: [Loud(name, False, True)],
    lambda name: [Loud(name, True, fails='e')],
    lambda name: [Loud(name, False, fails='l')],
    lambda name: [Loud(name, Odd())],
    lambda name: [Loud(name, False, Odd())],
    lambda name: [],
]
LISTS = [L, LessUnknown, LessFails, GreaterUnknown, GreaterFails, GreaterKnown]
def compare(items, left, right):
    what = left.__name__, right.__name__
    attempt(what + ('lt',), lambda: left(items('a')) < right(items('b')))
    attempt(what + ('eq',), lambda: left(items('a')) == right(items('b')))
    attempt(what + ('ne',), lambda: left(items('a')) != right(items('b')))


for items in ITEMS:
    for each in LISTS:
        compare(items, each, each)
    for other in (GreaterUnknown, GreaterFails, GreaterKnown):
        compare(items, L, other)
for left in LISTS:
    for right in (Plain, PlainLess, PlainFails):
        attempt((left.__name__, right.__name__), lambda: left() == right())
        attempt((right.__name__, left.__name__), lambda: right() == left())

D = type('D', (dict,), {})
EqFails = type('EqFails', (dict,), {'__eq__': fails})
NeKnown = type('NeKnown', (dict,), {'__ne__': known})
DICTS = [D, EqFails, NeKnown]
for items in ITEMS[:6]:
    for left in DICTS:
        for right in (left, NeKnown):
            what = left.__name__, right.__name__
            attempt(what + ('eq',), lambda: left(k=items('a')) == right(k=items('b')))
            attempt(what + ('ne',), lambda: left(k=items('a')) != right(k=items('b')))
