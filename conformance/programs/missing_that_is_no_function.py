# __missing__ is bound as an attribute is, if it can be, and called; only a KeyError of the dict's own calls it.
# versions: 3.8 3.11
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


class Called(object):
    def __call__(self, *args):
        emit(('called', len(args)))
        return 'answer'


class Bound(object):
    def __get__(self, instance, owner):
        emit(('bound', instance is None, owner.__name__))
        return lambda *args: emit(('function', len(args))) or 'answer'


class Unbound(object):
    def __get__(self, instance, owner):
        raise ValueError(owner.__name__)


def method(*args):
    emit((len(args), args[-1]))
    return 'answer'


def fails(*args):
    raise IndexError(len(args))


class Keyed(dict):
    def __getitem__(self, key):
        emit(('asked', key))
        return dict.__getitem__(self, key)


for base in (dict, Keyed):
    for missing in (method, fails, staticmethod(method), classmethod(method), Called(), Bound(), Unbound()):
        C = type('C', (base,), {'__missing__': missing})
        c = C()
        c['there'] = 1
        attempt(lambda: c['there'])
        attempt(lambda: c['not there'])
        attempt(lambda: c[[]])
        attempt(lambda: dict.__getitem__(c, 'nor there'))
        attempt(lambda: c.get('not there', 'else'))
