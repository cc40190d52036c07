# Comparisons that lists, dicts and tuples make of what is inside, once classes of theirs have been asked in vain.
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


class Unsure(list):
    __lt__ = __le__ = __gt__ = __ge__ = says('orders', NotImplemented)


class Downwards(list):
    __lt__ = __le__ = says('lt or le', NotImplemented)


class Upwards(list):
    __gt__ = __ge__ = says('gt or ge', NotImplemented)


class Mapped(dict):
    __eq__ = __ne__ = says('equals', NotImplemented)


class Counted(object):
    # Some are asked more than once.
    asked = 0

    def __lt__(self, other):
        Counted.asked += 1
        emit(('asked', Counted.asked))
        return Counted.asked == 2 or NotImplemented


class Greater(object):
    __gt__ = says('gt', NotImplemented)


class Equal(object):
    __eq__ = says('eq', 'equal')


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


def items(one, other):
    return [Item('a', False, one), 1], [Item('b', False, other), 2]


PAIRS = [
    (list, Plain), (Plain, Sub), (list, Unsure), (Unsure, list), (Unsure, Plain), (Downwards, Downwards), (Upwards, Upwards),
    (Downwards, Upwards), (Upwards, Downwards), (tuple, tuple),
]
for left, right in PAIRS:
    emit((left.__name__, right.__name__))
    for values in [items(True, False), items(False, None), ([1], [2]), ([1, 2], [1])]:
        compare(left(values[0]), right(values[1]))
EQUALITY = OPERATORS[2:4]
OPERATORS = EQUALITY
for left in [{}, {'key': 1}, {'key': Item('a', True, True)}]:
    for right in [{}, {'key': 2}, {'key': Item('c', True, True)}]:
        compare(Mapped(left), Mapped(right))
        compare(left, Mapped(right))
try:
    emit(Counted() < Greater())
except TypeError as error:
    emit(repr(error))
Counted.asked = 0
try:
    emit(Equal() <= Counted())
except TypeError as error:
    emit(repr(error))
try:
    emit(Counted() < Equal())
except TypeError as error:
    emit(repr(error))
left = right = values = error = None
