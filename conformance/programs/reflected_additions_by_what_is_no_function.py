# `+=` of a list asks the right operand's class before: by a function, by what describes it, or by what can be called.
class Value(object):
    def __init__(self, name):
        self.name = name
        self.witness = token(lambda: emit((name, 'goes')))


class Call(object):
    def __init__(self, answer):
        self.answer = answer

    def __call__(self, *arguments):
        emit([type(argument).__name__ for argument in arguments])
        answer = self.answer
        del self, arguments
        if answer is None:
            raise KeyError('no sum')
        return answer


class Describes(object):
    def __init__(self, answer):
        self.answer = answer

    def __get__(self, instance, owner):
        emit((type(instance).__name__, owner.__name__))
        del instance
        if self.answer is None:
            raise KeyError('nothing is described')
        return Call(self.answer)


def by_function(answer):
    def __radd__(*operands):
        emit([type(operand).__name__ for operand in operands])
        del operands
        if answer is None:
            raise KeyError('no sum')
        return answer

    return __radd__


def attempt(function, *arguments):
    try:
        emit(type(function(*arguments)).__name__)
    except (KeyError, TypeError) as error:
        emit(type(error).__name__)
        error = None
    emit('attempted')


def right(base, method):
    class Right(base):
        __radd__ = method

        def __init__(self, *arguments):
            base.__init__(self, *arguments)
            self.witness = token(lambda: emit('the right operand goes'))

    return Right


def add(left, right, *arguments):
    left = [left()]
    left[0] += right(*arguments)
    return left[0]


class Fresh(object):
    def __getitem__(self, index):
        return [Value('in the list')]

    def __setitem__(self, index, value):
        emit(type(value).__name__)


def add_to_fresh(right, *arguments):
    Fresh()[0] += right(*arguments)


for answer in ('sum', NotImplemented, None):
    for make in (by_function, Call, Describes):
        for base in (list, Value):
            attempt(add, list, right(base, make(answer)), 'ab')
            attempt(add_to_fresh, right(base, make(answer)), 'ab')
