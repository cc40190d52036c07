# The right operand is asked first if its class is a subclass of the left one's; its methods are bound as attributes are.
# versions: 3.8 3.11
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


class Left(object):
    def __lt__(self, other):
        return 'left'

    def __add__(self, other):
        return 'left'


class Called(object):
    def __init__(self, answer):
        self.answer = answer

    def __call__(self, *args):
        emit(('called', len(args)))
        return self.answer


class Bound(object):
    def __init__(self, answer):
        self.answer = answer

    def __get__(self, instance, owner):
        emit('bound')
        return lambda *args: emit(('function', len(args))) or self.answer


def methods(answer):
    def method(*args):
        emit(('method', len(args), type(args[0]).__name__))
        return answer

    def fails(*args):
        raise ValueError(len(args))

    static = staticmethod(lambda *args: emit(('static', len(args))) or answer)
    return method, fails, static, Called(answer), Bound(answer)


for answer in ('right', NotImplemented):
    for method in methods(answer):
        Right = type('Right', (Left,), {'__gt__': method, '__ne__': method})
        attempt(lambda: Left() < Right())
        attempt(lambda: Left() != Right())
        attempt(lambda: Right() < Left())
        # Whether a method of arithmetic is another one than the left class's is asked of what the classes answer for it.
        if not isinstance(method, Bound):
            Right = type('Right', (Left,), {'__radd__': method})
            attempt(lambda: Left() + Right())
            attempt(lambda: Right() + Left())
