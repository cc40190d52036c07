# Operators of classes that derive from list: those in Python look methods up, and may find what list has.
# versions: 2.7 3.8 3.11

def attempt(f):
    try:
        emit(f())
    except TypeError as e:
        emit(e.args)


class Plain(list):
    pass


class Reflects(list):
    def __radd__(self, other):
        return 'radd'

    def __rmul__(self, other):
        return 'rmul'


class Asks(list):
    def __add__(self, other):
        return NotImplemented

    def __mul__(self, other):
        return NotImplemented


class Both(Reflects):
    def __add__(self, other):
        return NotImplemented


class Other(object):
    def __radd__(self, other):
        return 'other'


def times(by):
    a = {}
    a *= by
    return a


for left in (Plain, Reflects, Asks, Both):
    for right in (Plain, Reflects, Asks, Both, Other, int):
        attempt(lambda: left([1]) + right())
        attempt(lambda: left([1]) * right())
    attempt(lambda: [1] * left())
    attempt(lambda: 2 * left([1]))
    attempt(lambda: times(left()))
