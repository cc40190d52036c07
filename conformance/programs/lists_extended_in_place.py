# A list is extended in place by what an iterable gives, one item after the other, and goes if nothing else holds it.
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


class Value(object):
    def __init__(self, name):
        self.witness = token(lambda: emit((name, 'goes')))

    def __repr__(self):
        return 'value'


def generated():
    yield Value('first')
    yield Value('second')


def raising():
    yield Value('only')
    raise ValueError('no more')


def extended(make):
    values = [Value('kept')]
    values += make()
    return values




def add(left, right):
    left() + right()


def find(left, right):
    return left() in right()


def container():
    return [Value('in a list'), 3]


for make in (lambda: (Value('a'), Value('b')), lambda: [Value('a'), Value('b')], generated, raising, lambda: 5, lambda: 'ab', lambda: Value('it')):
    attempt(lambda: extended(make))
for left in (lambda: Value('left'), container):
    for right in (lambda: Value('right'), container, lambda: 5, lambda: (Value('x'),), lambda: 'text'):
        attempt(lambda: add(left, right))
        attempt(lambda: find(left, right))
