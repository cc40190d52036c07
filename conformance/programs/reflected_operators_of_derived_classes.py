# A reflected operator of a derived class goes first if the class gives another value for it than the one above does.
def method(name):
    def method(self, other=None):
        emit(name)
        return name

    return method


def called(name):
    def called(*given):
        emit((name, len(given)))
        return name

    return called


class Called(object):
    def __call__(self, *given):
        emit(('called', len(given)))
        return 'called'


shared, alone, thing = method('shared'), called('alone'), Called()
of_class, static = classmethod(called('of class')), staticmethod(alone)


class Above(object):
    __add__ = method('add')
    __radd__ = shared
    __sub__ = method('sub')
    __rsub__ = static
    __mul__ = method('mul')
    __rmul__ = of_class
    __and__ = method('and')
    __rand__ = thing
    __or__ = method('or')


class Inherits(Above):
    pass


class Repeats(Above):
    __radd__ = shared
    __rsub__ = staticmethod(alone)
    __rmul__ = of_class
    __rand__ = thing
    __ror__ = method('ror')


class Changes(Above):
    __radd__ = method('changed radd')
    __rsub__ = staticmethod(called('changed rsub'))
    __rmul__ = classmethod(called('changed rmul'))
    __rand__ = Called()
    __ror__ = called('changed ror')


for derived in (Above, Inherits, Repeats, Changes):
    left, right = Above(), derived()
    emit((derived.__name__, left + right, left - right, left * right, left & right, left | right))
