# Classes of lists that say of some comparisons only how they compare: who is asked of the others, and of the items, in order.
class Item(object):
    def __init__(self, name, equal, less):
        self.name, self.equal, self.less = name, equal, less

    def __eq__(self, other):
        emit(('eq', self.name))
        return self.answer(self.equal)

    def __ne__(self, other):
        emit(('ne', self.name))
        return self.answer(not self.equal)

    def __lt__(self, other):
        emit(('lt', self.name))
        return self.answer(self.less)

    def __le__(self, other):
        emit(('le', self.name))
        return self.answer(self.less)

    def __gt__(self, other):
        emit(('gt', self.name))
        return self.answer(self.less)

    def __ge__(self, other):
        emit(('ge', self.name))
        return self.answer(self.less)

    def answer(self, value):
        if value is None:
            raise ValueError(self.name)
        return Answer(value)


class Answer(object):
    def __init__(self, truth):
        self.truth = truth
        self.witness = token(lambda: emit('the answer goes'))

    def __bool__(self):
        return self.truth

    __nonzero__ = __bool__

    def __repr__(self):
        return repr(self.truth)


def says(name, answer):
    def method(self, other):
        emit((name, type(self).__name__, type(other).__name__))
        return answer

    return method


class Plain(list):
    pass


class Sub(Plain):
    pass


class Less(list):
    __lt__ = says('lt', 'less')


class Unsure(list):
    __lt__ = says('lt', NotImplemented)
    __eq__ = says('eq', NotImplemented)


class SubUnsure(Unsure):
    pass


class SubLess(Unsure):
    __gt__ = says('gt', NotImplemented)
    __lt__ = says('lt', NotImplemented)


class Greater(Less):
    __gt__ = says('gt', NotImplemented)


def compare(left, right):
    for operator in OPERATORS:
        try:
            emit(operator(left, right))
        except Exception as error:
            emit(repr(error))


OPERATORS = [
    lambda one, other: one < other, lambda one, other: one <= other, lambda one, other: one == other,
    lambda one, other: one != other, lambda one, other: one > other, lambda one, other: one >= other,
]
CLASSES = [list, Plain, Sub, Less, Unsure, SubUnsure, SubLess, Greater]
for left in CLASSES:
    for right in CLASSES:
        # Two that do not know are compared by their addresses in 2.7.
        if left is right is SubLess:
            continue
        emit((left.__name__, right.__name__))
        compare(left([Item('a', False, True)]), right([Item('b', True, False)]))
