# dict.__getitem__ asks a subclass for what is missing, by what need be no function; list.__getitem__ asks nobody.
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


def make(answer):
    class Called(object):
        def __call__(self, *args):
            emit(('called', args))
            return answer

    class Bound(object):
        def __get__(self, instance, owner):
            emit(('bound', instance is None))
            return lambda *args: emit(('of', args)) or answer

    class Unbound(object):
        def __get__(self, instance, owner):
            raise ValueError('unbound')

    def plain(self, key):
        emit(('plain', key))
        return answer

    return Called(), Bound(), Unbound(), staticmethod(lambda *args: emit(('static', args)) or answer), plain


for method in make('missing'):
    D = type('D', (dict,), {'__missing__': method})
    L = type('L', (list,), {'__missing__': method})
    attempt(lambda: dict.__getitem__(D(), 'key'))
    attempt(lambda: dict.__getitem__(D(key=1), 'key'))
    attempt(lambda: D()['key'])
    attempt(lambda: list.__getitem__(L(), 5))
    attempt(lambda: list.__getitem__(L(), 'key'))
    attempt(lambda: L()[5])
