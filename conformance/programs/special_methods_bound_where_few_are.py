# Descriptors, metaclasses and sorts ask for special methods too, which need be no functions: each is bound, and called.
def attempt(function, *values):
    try:
        emit(function(*values))
    except Exception as error:
        emit(repr(error))


def make(name, answer):
    class Called(object):
        def __call__(self, *args):
            emit((name, 'called', [shown(arg) for arg in args]))
            return answer

    class Bound(object):
        def __get__(self, instance, owner):
            emit((name, 'bound', instance is None))
            return lambda *args: emit((name, 'of', [shown(arg) for arg in args])) or answer

    class Unbound(object):
        def __get__(self, instance, owner):
            raise ValueError('unbound')

    def static(*args):
        emit((name, 'static', [shown(arg) for arg in args]))
        return answer

    def plain(*args):
        emit((name, 'plain', [shown(arg) for arg in args]))
        return answer

    return Called(), Bound(), Unbound(), staticmethod(static), plain


def shown(value):
    return type(value).__name__


def described(name, method):
    D = type('D', (object,), {'__get__': lambda self, instance, owner: 'got', '__set__': lambda self, instance, value: None, name: method})
    return type('C', (object,), {'d': D()})()


def set_described(method):
    described('__set__', method).d = 'value'


def get_described(method):
    return described('__get__', method).d


def delete_described(method):
    del described('__delete__', method).d


def get_of_class(method):
    return type(described('__get__', method)).d


for trial, name, answer in (
    (set_described, '__set__', None), (get_described, '__get__', 'g'), (delete_described, '__delete__', None),
    (get_of_class, '__get__', 'g'),
):
    for method in make(name, answer):
        attempt(trial, method)


def called(method):
    M = type('M', (type,), {'__call__': method})
    return M('C', (object,), {})(1, 2)


def initialised(method):
    C = type('C', (object,), {'__init__': method})
    return shown(C(1, 2))


def initialised_by_type(method):
    C = type('C', (object,), {'__init__': method})
    return shown(type.__call__(C, 1, 2))


def made(method):
    C = type('C', (object,), {'__new__': method})
    return shown(C(1, 2))


def made_by_type(method):
    C = type('C', (object,), {'__new__': method, '__init__': lambda self: emit('not for this')})
    return shown(type.__call__(C, 1, 2))


for method in make('__call__', 'c'):
    attempt(called, method)
for method in make('__init__', None) + make('__init__', 'no None'):
    attempt(initialised, method)
    attempt(initialised_by_type, method)
for method in make('__new__', 'n')[3:]:
    attempt(made, method)
    attempt(made_by_type, method)


def add_in_place(method, listed):
    x = listed([1])
    x += type('R', (object,), {'__radd__': method})()
    return x


def add_after(method, listed):
    return listed([1]) + type('R', (object,), {'__radd__': method})()


class Listed(list):
    pass


for answer in ('sum', NotImplemented):
    for listed in (list, Listed):
        for method in make('__radd__', answer):
            attempt(add_in_place, method, listed)
            attempt(add_after, method, listed)


def in_order(method):
    C = type('C', (object,), {'__lt__': method})
    return len(sorted([C(), C(), C()]))


for answer in (True, False):
    for method in make('__lt__', answer)[:2] + make('__lt__', answer)[3:]:
        attempt(in_order, method)


def long(name, method):
    return type('L', (object,), {'__iter__': lambda self: iter([1, 2]), name: method})()


for name in ('__len__',):
    for answer in (2, None, -1):
        for method in make(name, answer):
            attempt(lambda: tuple(long(name, method)))
            attempt(lambda: list(long(name, method)))
            attempt(lambda: [].extend(long(name, method)))
            attempt(lambda: [].__init__(long(name, method)))


def stored(name, method, change):
    for base in (object, list, dict):
        owner = type('C', (base,), {name: method})()
        attempt(change, owner)


def store(owner):
    owner['k'] = 'v'


def delete(owner):
    del owner['k']


for name, change in (('__setitem__', store), ('__delitem__', delete), ('__getitem__', lambda owner: owner['k']), ('__missing__', lambda owner: owner['k'])):
    for method in make(name, 'v'):
        stored(name, method, change)
