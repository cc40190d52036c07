# What is sought among what iterators give, which end, fail or are refused: what they gave goes in order.
def witness(name):
    return token(lambda: emit((name, 'goes')))


def attempt(call):
    try:
        emit(call() in [True, False])
    except Exception as error:
        emit(type(error).__name__)
        error = None
    emit('attempted')


class Answer(object):
    def __init__(self, name, truth):
        self.truth, self.witness = truth, witness((name, 'the answer'))

    def __bool__(self):
        truth = self.truth
        del self
        if truth is None:
            raise ValueError('no truth')
        return truth

    __nonzero__ = __bool__


class Value(object):
    def __init__(self, name, truth):
        self.name, self.truth, self.witness = name, truth, witness(name)

    def __eq__(self, other):
        name, truth = self.name, self.truth
        del self, other
        if truth == 'fails':
            raise KeyError('fails')
        return Answer(name, truth)

    def __hash__(self):
        return 1


class Iterator(object):
    def __init__(self, ends, *makers):
        self.ends, self.makers, self.witness = ends, list(makers), witness('the iterator')

    def __iter__(self):
        return self

    def __next__(self):
        if self.makers:
            return self.makers.pop(0)()
        ends = self.ends
        del self
        raise ends('ends')

    next = __next__


class Iterable(object):
    makers = ()

    def __iter__(self):
        return Iterator(StopIteration, *self.makers)


class Listed(list):
    def __iter__(self):
        return Iterator(StopIteration, lambda: 'given')


class Mapped(dict):
    def __iter__(self):
        return Iterator(StopIteration, lambda: 'given')


class Failure(ValueError):
    def __iter__(self):
        return Iterator(StopIteration, lambda: 'given')


class Refuses(object):
    def __iter__(self):
        raise self.error


class RefusesType(Refuses):
    error = TypeError('a type')


class RefusesKey(Refuses):
    error = KeyError('a key')


class Silent(object):
    __contains__ = __iter__ = None


class Fails(ValueError):
    def __iter__(self):
        raise KeyError('fails')


class FailsType(ValueError):
    def __iter__(self):
        raise TypeError('fails')


TRUTHS = [True, False, None, 'fails']
for truth in TRUTHS:
    def make():
        return Value('item', truth)

    class Holds(Iterable):
        makers = (make, make)

    emit(truth)
    attempt(lambda: Value('sought', False) in Iterator(StopIteration, make, make))
    attempt(lambda: Value('sought', False) in Holds())
    attempt(lambda: 1 in Iterator(KeyError, make))
    attempt(lambda: 1 in Holds())

    class Gives(ValueError):
        def __iter__(self):
            return Iterator(KeyError, make, make)

    attempt(lambda: Value('sought', False) in Gives())
    attempt(lambda: 1 in Gives())
    attempt(lambda: Value('sought', truth) in [1, 2])
for container in [Listed(['held']), Mapped(held=1), Failure(1), RefusesType(), RefusesKey(), Silent(), Fails(), FailsType()]:
    attempt(lambda: 'held' in container)
    attempt(lambda: 'given' in container)
    attempt(lambda: 'given' not in container)
container = None


class Never(object):
    def __eq__(self, other):
        emit('never')
        return False


never = Never()


class HoldsNever(Iterable):
    makers = (lambda: never,)


attempt(lambda: never in HoldsNever())
attempt(lambda: never in Iterator(StopIteration, lambda: never))
