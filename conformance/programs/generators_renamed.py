# The names of a generator are strs, and its own from when it was made.
# versions: 3.8 3.11
def attempt(f):
    try:
        emit(f())
    except TypeError as e:
        emit(str(e))


def outer():
    def numbers():
        yield 1
    return numbers


numbers = outer()
first = numbers()
numbers.__name__ = 'renamed'
numbers.__qualname__ = 'outer.renamed'
emit((first.__name__, first.__qualname__))
emit((numbers().__name__, numbers().__qualname__))
attempt(lambda: setattr(first, '__name__', 'first'))
attempt(lambda: setattr(first, '__qualname__', 'its.first'))
attempt(lambda: setattr(first, '__name__', 1))
attempt(lambda: setattr(first, '__qualname__', None))
attempt(lambda: delattr(first, '__name__'))
attempt(lambda: delattr(first, '__qualname__'))
emit((first.__name__, first.__qualname__))
emit((numbers.__name__, numbers.__qualname__))
