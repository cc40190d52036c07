# map(), filter(), zip() and reduce() of 2.7 ask how long what they draw on is, and let go of what they hold in order.
# versions: 2.7
class Token(object):
    def __init__(self, name):
        self.name = name
        self.witness = token(lambda: emit((name, 'goes')))


def raises(error):
    def method(*arguments):
        emit(('asked', len(arguments)))
        raise error('asked')

    return method


class Callable(object):
    def __call__(self, *arguments):
        emit(('called with', len(arguments)))
        return 3


class Descriptor(object):
    def __get__(self, instance, owner):
        raise ValueError('not described')


class Iterator(object):
    def __init__(self, *gives):
        self.gives = list(gives)
        self.witness = token(lambda: emit('the iterator goes'))

    def __iter__(self):
        return self

    def next(self):
        if not self.gives:
            raise StopIteration
        given = self.gives.pop(0)
        if given is KeyError or given is TypeError:
            del self
            raise given('next')
        return Token(given) if isinstance(given, str) else given


class Iterable(object):
    def __init__(self, *gives):
        self.gives = gives

    def __iter__(self):
        return Iterator(*self.gives)


def of(method):
    class Sized(Iterator):
        __len__ = method

    return Sized


FAIL = [raises(KeyError), Descriptor()]
LENGTHS = [raises(TypeError), Callable(), lambda self: 'no length'] + FAIL


def attempt(function, *arguments):
    try:
        result = function(*arguments)
        emit(('answered', type(result).__name__, len(result)))
        del result
    except Exception as error:
        emit(repr(error))
    emit('attempted')


for length in LENGTHS:
    # That map() of 2.7 goes on with an exception that asking has raised is an accident.
    if length not in FAIL:
        attempt(lambda: map(lambda value: value, of(length)('a', 'b')))
    attempt(lambda: map(None, of(length)('a')))
    attempt(lambda: filter(lambda value: True, of(length)('a')))
    attempt(lambda: zip([1], of(length)('a')))


def fails(*values):
    del values
    raise ValueError('fails')


class NoTruth(Token):
    def __nonzero__(self):
        del self
        raise ValueError('no truth')


def second_fails(first, second=None):
    name = first.name
    del first, second
    if name == 'b':
        raise ValueError('fails')
    return Token('made of ' + name)


def no_truth_of_second(value):
    name = value.name
    del value
    return NoTruth('truth of ' + name) if name == 'b' else True


for last in [KeyError, TypeError, 1]:
    attempt(lambda: map(second_fails, Iterable('a', 'c', last)))
    attempt(lambda: filter(None, Iterable('a', 'c', last)))
    attempt(lambda: filter(lambda value: True, Iterable('a', last)))
    attempt(lambda: [reduce(second_fails, Iterable('a', 'c', last))])
    attempt(lambda: [reduce(second_fails, Iterable('c', last), Token('first'))])
    attempt(lambda: zip(Iterable('a', last), Iterable('c', 'd')))
    attempt(lambda: zip(Iterable('c', 'd'), Iterable('a', last)))
attempt(lambda: map(second_fails, Iterable('a', 'b')))
attempt(lambda: filter(no_truth_of_second, Iterable('a', 'b')))
attempt(lambda: filter(second_fails, Iterable('a', 'b')))
attempt(lambda: filter(None, Iterable('a', NoTruth('b'))))
attempt(lambda: [reduce(second_fails, Iterable('b', 'a'))])
attempt(lambda: [reduce(fails, Iterable('a', 'c'), Token('first'))])
attempt(lambda: [reduce(second_fails, Iterable())])
attempt(lambda: [reduce(second_fails, Iterable('a'))])


class NoIterator(object):
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        raise self.error('no iterator')


for error in [TypeError, KeyError]:
    attempt(lambda: map(fails, NoIterator(error)))
    attempt(lambda: filter(fails, NoIterator(error)))
    attempt(lambda: zip(Iterable('a'), NoIterator(error)))
    attempt(lambda: [reduce(fails, NoIterator(error))])
