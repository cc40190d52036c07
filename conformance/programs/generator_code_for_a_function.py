# A generator's code may take the place of a plain function's, and the other way round.
def make(x):
    def plain():
        return x

    def generator():
        yield x
        yield x + 1

    return plain, generator


plain, generator = make(5)
code = plain.__code__
plain.__code__ = generator.__code__
emit(list(plain()))
generator.__code__ = code
emit(generator())
