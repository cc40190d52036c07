# What a built-in class has goes before what the classes after it have.
# versions: 2.7 3.8 3.11
class Other(object):
    def __new__(cls, *args):
        emit('Other.__new__')
        return object.__new__(cls)

    def __init__(self, *args):
        emit('Other.__init__')

    def __str__(self):
        return 'Other.__str__'

    def __len__(self):
        return 3

    def __eq__(self, other):
        return 'Other.__eq__'

    def __lt__(self, other):
        return 'Other.__lt__'

    def __add__(self, other):
        return 'Other.__add__'

    def __mul__(self, other):
        return 'Other.__mul__'

    def __getattribute__(self, name):
        return 'Other.__getattribute__'

    def __setattr__(self, name, value):
        emit('Other.__setattr__')

    def __delattr__(self, name):
        emit('Other.__delattr__')


class Error(Exception, Other):
    pass


class Before(Other, Exception):
    def __new__(cls, *args):
        emit('Before.__new__')
        return Exception.__new__(cls, *args)


class Items(list, Other):
    pass


error = Error('text')
emit((str(error), len(error), error == 1))
emit(str(Before('text')))
items = Items([1, 2])
emit((len(items), items == [1, 2], items == 1))
emit((items < [0], items + [1], items * 2, error + 1))


class Entries(dict, Other):
    pass


def attempt(function):
    try:
        emit(repr(function()))
    except (AttributeError, TypeError) as raised:
        emit(type(raised).__name__)


for made in [error, items, Entries(a=1)]:
    attempt(lambda: made.missing)
    attempt(lambda: setattr(made, 'kept', 1))
    attempt(lambda: made.kept)
    attempt(lambda: delattr(made, 'kept'))
    attempt(lambda: delattr(made, 'kept'))
