# Of a class and one it derives from, the reflected method goes first only if the two classes give different values for it:
# other objects that are equal are none.
def add(value, other):
    class A(object):
        __radd__ = value

        def __add__(self, right):
            return 'A.__add__'

    class B(A):
        __radd__ = other

    try:
        return A() + B()
    except TypeError as error:
        return repr(error)


class C(object):
    def method(self, *operands):
        return 'C.method'

    def __call__(self, *operands):
        return 'C.__call__'


def one(self, left):
    return 'one'


def other(self, left):
    return 'other'


c = C()
emit((add(one, one), add(one, other)))
emit((add(c.method, c.method), add(c.method, C().method)))
emit((add(c, c), add(c, C())))
emit((add((1, 2), (1, 2)), add((1, 2), (1, 3)), add(3, 3.0), add('ab', 'b'), add(None, None)))
emit((add([1], [1]), add([1], [2]), add(set(), set([1]))))
