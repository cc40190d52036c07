# What a comparison answers is given as it is; where a truth is wanted, it is asked, may fail, and goes.
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


def answer(name, truth):
    class Answer(object):
        def __init__(self):
            self.witness = token(lambda: emit((name, 'goes')))

        def __bool__(self):
            emit((name, 'truth'))
            return truth()

        __nonzero__ = __bool__

        def __repr__(self):
            return name

    return Answer


def fail():
    raise ValueError('no truth')


true, false = answer('true', lambda: True), answer('false', lambda: False)
fails, wrong = answer('fails', fail), answer('wrong', lambda: 'neither')


class Raises(object):
    def __init__(self):
        raise KeyError('no answer')


def compared(Answer):
    class Compared(object):
        def __init__(self, name):
            self.name = name
            self.witness = token(lambda: emit(name))

        def __eq__(self, other):
            emit(('eq', self.name))
            return Answer()

        def __lt__(self, other):
            emit(('lt', self.name))
            return Answer()

        __gt__ = __lt__
        __hash__ = None

    return Compared


def containing(C):
    class Container(object):
        def __contains__(self, value):
            return C.answer()

    return Container


def iterated(C):
    class Iterated(object):
        def __iter__(self):
            yield C('first')
            yield C('second')

    return Iterated()


for Answer in (true, false, fails, wrong, Raises):
    C = compared(Answer)
    C.answer = Answer
    attempt(lambda: C('a') == 1)
    attempt(lambda: 1 == C('a'))
    attempt(lambda: C('a') != 1)
    attempt(lambda: 1 != C('a'))
    attempt(lambda: C('a') == C('b'))
    attempt(lambda: C('a') != C('b'))
    attempt(lambda: 1 in [C('a'), 2])
    attempt(lambda: C('a') in [1, 2])
    attempt(lambda: 1 in iterated(C))
    attempt(lambda: 1 not in iterated(C))
    attempt(lambda: 1 in containing(C)())
    attempt(lambda: 1 not in containing(C)())
    attempt(lambda: not C('a') < 1)
    attempt(lambda: iter(lambda: 1, C('sentinel')).__class__ and next(iter(lambda: 1, C('sentinel')), 'over'))
c = compared(false)('same')
emit(c in [c])
emit(c in (0, c))
emit(c in iter([0, c]))
