# The list that is added to in place, and what is added: each goes in its turn, if nothing else holds it, however that ends.
def attempt(function, *values):
    try:
        emit(function(*values))
    except Exception as error:
        emit(repr(error))
    emit('attempted')


class Value(object):
    def __init__(self, name, truth=True):
        self.name = name
        self.witness = token(lambda: emit((name, 'goes')))

    def __repr__(self):
        return repr(self.name)


class Iterator(object):
    def __init__(self, name, ends, values):
        self.name, self.ends, self.values = name, ends, list(values)
        self.witness = token(lambda: emit((name, 'the iterator goes')))

    def __iter__(self):
        return self

    def __next__(self):
        if self.values:
            return self.values.pop(0)()
        ends = self.ends
        del self
        raise ends('ends')

    next = __next__


class Iterable(object):
    def __init__(self, name, ends, *values):
        self.name, self.ends, self.values = name, ends, values
        self.witness = token(lambda: emit((name, 'the iterable goes')))

    def __iter__(self):
        return Iterator(self.name, self.ends, self.values)


def makers(*truths):
    def maker(number, truth):
        return lambda: Value(number, truth)

    return [maker(number, truth) for number, truth in enumerate(truths)]


def answers(answer):
    class Right(Value):
        def __radd__(self, other):
            del self, other
            if answer is None:
                raise KeyError('no sum')
            return answer

    return lambda: Right('right')


def iterated_and_answers(answer):
    class Right(Iterable):
        def __radd__(self, other):
            emit('asked')
            del self, other
            if answer is None:
                raise KeyError('no sum')
            return answer

    return lambda: Right('right', StopIteration, lambda: Value('drawn'))


RIGHTS = [
    answers('sum'), answers(NotImplemented), answers(None), iterated_and_answers('sum'), iterated_and_answers(NotImplemented),
    iterated_and_answers(None), lambda: Value('right'), lambda: [Value('listed')], lambda: (Value('in a tuple'),),
    lambda: Iterable('it', StopIteration, lambda: Value('drawn')), lambda: Iterable('it', KeyError, lambda: Value('drawn')),
    lambda: Iterable('it', TypeError), lambda: None,
]



class Fresh(object):
    def __init__(self, kind):
        self.kind = kind

    def __getitem__(self, index):
        return self.kind([Value('first')])

    def __setitem__(self, index, value):
        emit(type(value).__name__)


def add(kind, right):
    Fresh(kind)[0] += right()


def add_after(kind, right):
    return kind([Value('first')]) + right()


for kind in (list, tuple):
    for right in RIGHTS:
        attempt(add, kind, right)
        attempt(add_after, kind, right)
