# A comparison's method that cannot be bound is passed over; who is asked next gets its own operands, no others.
class Unbound(object):
    """It cannot be bound."""

    def __get__(self, owner, type):
        emit('not bound')
        raise ValueError('not bound')


class Bound(object):
    """What it binds says its answer, and how it was asked."""

    def __init__(self, answer):
        self.answer = answer

    def __get__(self, owner, type):
        def asked(*operands):
            emit(('bound, asked with', len(operands)))
            return self.answer

        return asked


def function(answer):
    def asked(*operands):
        emit(('asked with', len(operands)))
        return answer

    return asked


NAMES = ['__eq__', '__ne__']
METHODS = [None, Unbound(), Bound(NotImplemented), function(NotImplemented), function('answer')]
EQUALITY = [lambda a, b: a == b, lambda a, b: a != b]
ORDER = [lambda a, b: a < b]


class Later(object):
    """2.7 asks it again; by then it has an answer."""

    asked = False
    __gt__ = Unbound()

    def __lt__(self, *operands):
        emit(('asked with', len(operands)))
        answer = 'answer' if Later.asked else NotImplemented
        Later.asked = True
        return answer


class Reflected(object):
    __lt__ = Unbound()
    __gt__ = function('answer')


def classes(base):
    """Those whose methods are alike, and those that say in one way whether they are equal, in another whether not."""
    for method in METHODS:
        named = dict((name, method) for name in NAMES if method is not None)
        named['__hash__'] = None
        yield type('Alike', (base,), named)
    yield type('Equal', (base,), {'__eq__': METHODS[1], '__hash__': None})
    yield type('Unequal', (base,), {'__ne__': METHODS[4], '__hash__': None})


def compare(operators, left, right):
    for operator in operators:
        try:
            answer = operator(left, right)
            emit(answer if isinstance(answer, str) else bool(answer))
        except TypeError:
            emit('TypeError')


for base in (object, list):
    for left in list(classes(base)):
        for right in list(classes(base)) + [type('Derived', (left,), {'__eq__': METHODS[1], '__ne__': METHODS[3]})]:
            compare(EQUALITY, left(), right())
compare(ORDER, Later(), Later())
compare(ORDER, Reflected(), Reflected())


class Patient(object):
    """2.7 asks it several times; the last time it has an answer."""

    def __init__(self, patience):
        self.patience = patience

    def __eq__(self, other):
        self.patience -= 1
        emit(('asked, and patient for', self.patience))
        return NotImplemented if self.patience else 'answer'

    __hash__ = None


class Impatient(object):
    def __eq__(self, other):
        return NotImplemented

    __hash__ = None


for patience in (1, 2, 3, 4):
    emit(Patient(patience) == Impatient())
    emit(Impatient() == Patient(patience))
emit('end')
