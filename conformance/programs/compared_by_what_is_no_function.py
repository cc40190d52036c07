# Classes that compare by what is no function, or not at all, or only one way: which of two objects is asked, how often, and by what.
class Method(object):
    def __init__(self, name, answer):
        self.name, self.answer = name, answer

    def __call__(self, *others):
        emit((self.name, [other.side for other in others]))
        return self.answer


class Bound(Method):
    def __get__(self, instance, owner):
        emit((self.name, 'is bound', instance is not None and instance.side))
        return Method(self.name, self.answer)


class Unbound(Method):
    def __get__(self, instance, owner):
        raise AttributeError(self.name)


def function(name, answer):
    def method(*both):
        emit((name, [each.side for each in both]))
        return answer

    return method


def compare(left, right):
    emit((left.__name__, right.__name__))
    for operator in OPERATORS:
        one, other = left(), right()
        one.side, other.side = 'left', 'right'
        try:
            emit(operator(one, other))
        except Exception as error:
            emit(repr(error))


OPERATORS = [
    lambda one, other: one < other, lambda one, other: one == other, lambda one, other: one != other,
    lambda one, other: one >= other,
]


class Less(object):
    __lt__ = function('lt', 'less')
    __ge__ = Method('ge', 'greater or equal')


class Greater(object):
    __gt__ = function('gt', 'greater')
    __le__ = Bound('le', 'less or equal')


class Both(Less):
    __gt__ = Bound('gt', NotImplemented)
    __le__ = Unbound('le', 'less or equal')
    __eq__ = Method('eq', 'equal')


class Unsure(Both):
    __lt__ = Bound('lt', NotImplemented)
    __gt__ = function('gt', 'greater')
    __ge__ = Unbound('ge', NotImplemented)
    __le__ = function('le', 'less')
    __ne__ = function('ne', NotImplemented)


class Never(Unsure):
    __eq__ = Bound('eq', NotImplemented)
    __ne__ = Unbound('ne', NotImplemented)


class Equal(Greater):
    __eq__ = function('eq', NotImplemented)


class Other(object):
    __eq__ = Bound('eq', 'equal')
    __lt__ = __ge__ = function('lt or ge', 'in order')


class Silent(Greater):
    pass


CLASSES = [Less, Greater, Both, Unsure, Never, Equal, Other, Silent]
for left in CLASSES:
    for right in CLASSES:
        compare(left, right)


class Key(object):
    def __init__(self, side):
        self.side = side

    __lt__ = function('lt', NotImplemented)
    __gt__ = function('gt', True)


class Other(Key):
    __lt__ = Bound('lt', NotImplemented)


class Knows(Key):
    __lt__ = function('lt', False)


for key in [Key, Other, Knows]:
    emit([each.side for each in sorted([key('a'), key('b'), key('c')])])
