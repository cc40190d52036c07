# A comparison's method need be no function, whichever side it is on; an answer that is none leaves the question to others.
def attempt(function, *values):
    try:
        emit(function(*values))
    except Exception as error:
        emit(repr(error))


def make(name, answer):
    class Called(object):
        def __call__(self, *args):
            emit((name, 'called', len(args)))
            return answer

    class Bound(object):
        def __get__(self, instance, owner):
            emit((name, 'bound', instance is None, owner.__name__))
            return lambda other: emit((name, 'of', type(other).__name__)) or answer

    class Unbound(object):
        def __get__(self, instance, owner):
            raise ValueError(owner.__name__)

    def plain(one, other):
        emit((name, type(one).__name__, type(other).__name__))
        return answer

    return Called(), Bound(), Unbound(), staticmethod(lambda other: emit((name, 'static', type(other).__name__)) or answer), plain


COMPARED = [
    ('__lt__', '__gt__', lambda x, y: x < y),
    ('__gt__', '__lt__', lambda x, y: x > y),
    ('__le__', '__ge__', lambda x, y: x <= y),
    ('__ge__', '__le__', lambda x, y: x >= y),
    ('__eq__', '__eq__', lambda x, y: x == y),
    ('__ne__', '__ne__', lambda x, y: x != y),
]
for name, reflected, compare in COMPARED:
    for answer in (NotImplemented, 'answer'):
        for one in make('method', answer):
            for other in make('reflected', 'answer')[1:4:2] if answer is NotImplemented else [None]:
                A = type('A', (object,), {name: one})
                B = type('B', (object,), {reflected: other} if other else {})
                C = type('C', (A,), {reflected: other} if other else {})
                attempt(compare, A(), B())
                attempt(compare, A(), C())
                attempt(compare, C(), A())
                attempt(compare, B(), A())
