# What was asked, and of what, is noted in an AttributeError of 3.11 that says neither yet, and in no other exception.
# versions: 3.8 3.11
def witnessed(name):
    class Asked(object):
        def __init__(self):
            self.witness = token(lambda: emit((name, 'goes')))

        @property
        def fails(self):
            raise KeyError('no attribute')

        @property
        def asks_another(self):
            return witnessed((name, 'another')).missing

        def __enter__(self):
            return self.missing

        def __exit__(self, *args):
            pass

        def method(self):
            pass

    return Asked()


class Base(object):
    @property
    def fails(self):
        raise KeyError('no attribute')

    @property
    def asks_another(self):
        return witnessed('another').missing


class Derived(Base):
    def __init__(self):
        self.witness = token(lambda: emit('derived goes'))

    def of_super(self, name):
        return getattr(super(Derived, self), name)

    def fails_of_super(self):
        return super(Derived, self).fails

    def asks_another_of_super(self):
        return super(Derived, self).asks_another

    def missing_of_super(self):
        return super(Derived, self).missing

    def calls_missing(self):
        return super(Derived, self).missing()


def kept(function):
    try:
        function()
    except Exception as error:
        emit(repr(error))
        return error


def of_empty_cell():
    x = token(lambda: emit('the content goes'))

    def inner():
        return x

    del x
    return inner.__closure__[0]


def delegates(asked):
    def generator():
        yield from asked

    return generator()


def ways(name):
    return [
        lambda: getattr(witnessed('getattr'), name),
        lambda: hasattr(witnessed('hasattr'), name),
        lambda: getattr(witnessed('getattr'), name, 'default'),
        lambda: getattr(witnessed('method').method, name),
        lambda: Derived().of_super(name),
        lambda: getattr(witnessed, name),
        lambda: getattr(of_empty_cell(), name),
        lambda: getattr(Derived, name),
    ]


for name in ('fails', 'asks_another', 'missing', 'cell_contents'):
    for way in ways(name):
        error = kept(way)
        emit('kept')
        error = None
        emit('forgotten')
for way in (
    lambda: witnessed('read').fails, lambda: witnessed('read').asks_another, lambda: witnessed('read').missing,
    lambda: witnessed('called').fails(), lambda: witnessed('called').asks_another(), lambda: witnessed('called').missing(),
    lambda: witnessed('method').method.missing, lambda: witnessed('method').method.missing(),
    lambda: Derived().fails_of_super(), lambda: Derived().asks_another_of_super(), lambda: Derived().missing_of_super(),
    lambda: Derived().calls_missing(), lambda: of_empty_cell().cell_contents, lambda: of_empty_cell().missing,
    lambda: of_empty_cell().cell_contents(), lambda: of_empty_cell().missing(),
    lambda: witnessed.missing, lambda: witnessed.missing(), lambda: (1).missing, lambda: [].missing(),
):
    error = kept(way)
    emit('kept')
    error = None
    emit('forgotten')
