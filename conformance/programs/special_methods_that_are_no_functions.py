# A special method need be no function: it is bound as an attribute is, if it can be, and called.
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


def make(answer):
    class Called(object):
        def __call__(self, *args):
            emit(('called', len(args)))
            return answer

    class Bound(object):
        def __get__(self, instance, owner):
            emit(('bound', instance is None, owner.__name__))
            return lambda *args: emit(('function', len(args))) or answer

    class Unbound(object):
        def __get__(self, instance, owner):
            raise ValueError(owner.__name__)

    def static(*args):
        emit(('static', len(args)))
        return answer

    return Called(), Bound(), Unbound(), staticmethod(static), classmethod(static), len


def items(x):
    for item in x:
        emit(item)
        break


def store(x):
    x['k'] = 'v'


def delete(x):
    del x['k']


def add_in_place(x):
    x += 5
    return x


def keep(x):
    x.a = 1


def drop(x):
    del x.a


def enter(x):
    with x as y:
        return y


TRIED = [
    ('__lt__', 1, lambda x: x < 2),
    ('__gt__', 1, lambda x: 2 < x),
    ('__eq__', 1, lambda x: x == 2),
    ('__eq__', 1, lambda x: 2 == x),
    ('__ne__', 1, lambda x: x != 2),
    ('__eq__', 1, lambda x: x != 2),
    ('__eq__', 0, lambda x: 2 != x),
    ('__contains__', 1, lambda x: 2 in x),
    ('__contains__', 0, lambda x: 2 not in x),
    ('__getitem__', 'v', lambda x: x['k']),
    ('__setitem__', None, store),
    ('__delitem__', None, delete),
    ('__len__', 3, len),
    ('__len__', 3, bool),
    ('__bool__', True, bool),
    ('__nonzero__', True, bool),
    ('__repr__', 'r', repr),
    ('__str__', 's', str),
    ('__repr__', 'r', str),
    ('__call__', 'c', lambda x: x(1)),
    ('__add__', 7, lambda x: x + 5),
    ('__radd__', 7, lambda x: 5 + x),
    ('__iadd__', 7, add_in_place),
    ('__neg__', -7, lambda x: -x),
    ('__getattr__', 'g', lambda x: x.missing),
    ('__getattribute__', 'g', lambda x: x.missing),
    ('__setattr__', None, keep),
    ('__delattr__', None, drop),
    ('__iter__', iter('1'), items),
    ('__iter__', iter('1'), lambda x: 1 in x),
    ('__next__', 1, lambda x: next(x)),
    ('next', 1, lambda x: next(x)),
]
for name, answer, operation in TRIED:
    for method in make(answer):
        emit((name, type(method).__name__))
        C = type('C', (object,), {name: method})
        attempt(lambda: operation(C()))
