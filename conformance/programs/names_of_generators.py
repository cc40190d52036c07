# A generator has the name that its function has when it is called: in 2.7 that of its code. A bound method has its own class.
# versions: 2.7 3.8 3.11
def outer():
    def numbers():
        yield 1
    return numbers


numbers = outer()
numbers.__name__ = 'renamed'
emit(numbers().__name__)
emit(outer()().__name__)
emit((i for i in []).__name__)
first = numbers()
try:
    first.__name__ = 'first'
except AttributeError as e:
    emit(str(e))
emit(first.__name__)


class C(object):
    def method(self):
        'a docstring'


emit(C().method.__class__ is type(C().method))
emit(C().method.__class__ is type(outer))
emit(C().method.__doc__)
emit(C().method.__name__)
