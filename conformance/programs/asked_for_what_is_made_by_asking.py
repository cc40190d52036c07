# A function's __dict__ is made when it is first asked for, and kept, whoever asks; what is no class, or too much, is refused.
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


def made():
    def function():
        pass

    return function


class Owner(object):
    def method(self):
        pass

    def __init__(self):
        pass


asked, looked, read = made(), made(), made()
getattr(asked, '__dict__')['a'] = 1
emit(getattr(asked, '__dict__'))
emit(asked.a)
emit(hasattr(looked, '__dict__'))
read.__dict__['a'] = 2
emit(read.a)
method = Owner().method
getattr(method, '__dict__')['a'] = 3
emit(method.a)
emit(Owner.method.a)
method.__dict__['b'] = 4
emit(method.b)
owner = Owner()
getattr(owner, '__dict__')['c'] = 5
emit(owner.c)
other = Owner()
emit(hasattr(other, '__dict__'))


def generator():
    yield 1


for arguments in ((), (KeyError,), (KeyError, 'value'), (KeyError, 'value', None), (KeyError, 1, None, 2), (5,)):
    attempt(lambda: generator().throw(*arguments))
for kind in (object, dict, list):
    attempt(lambda: kind.__new__())
    attempt(lambda: kind.__new__(5))
    attempt(lambda: type(kind.__new__(kind)).__name__)
for values in ((), ([],), ([1, 2],), ([1], [2]), ([1, 2], [3, 4], [5, 6])):
    attempt(lambda: [value for value in zip(*values)])
attempt(lambda: [pair for pair in enumerate(['a', 'b', 'c'], 1)])
