# __name__, __qualname__ and __module__ of nested functions.
# versions: 3.8 3.11
def outer(x):
    def inner():
        return lambda: x

    return inner


inner = outer(1)
emit((outer.__qualname__, inner.__qualname__, inner().__qualname__))
emit((inner.__name__, inner().__name__, inner.__module__))
inner.__name__ = 'renamed'
inner.__qualname__ = 'renamed.qualified'
emit((inner.__name__, inner.__qualname__, inner.__code__.co_name))
emit(inner)
