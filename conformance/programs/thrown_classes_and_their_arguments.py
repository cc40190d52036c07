# A class that is thrown into a generator is called with its argument: a tuple is all of them, an instance is thrown itself.
class Made(Exception):
    def __init__(self, *args):
        emit(('made of', args))


class Derived(Made):
    pass


def waiting(captured):
    try:
        yield captured
    except Exception as error:
        emit(repr(error))
    yield lambda: captured


def throw(*args):
    generator = waiting(args)
    next(generator)
    generator.throw(*args)


throw(Made)
throw(Made, None)
throw(Made, 1)
throw(Made, (1, 2))
throw(Made, ())
throw(Made, Derived(3))
throw(Derived, Made(3))
throw(Made, [1, 2])
throw(LookupError, (1, 2))
throw(LookupError, KeyError(3))
throw(KeyError, LookupError(3))
