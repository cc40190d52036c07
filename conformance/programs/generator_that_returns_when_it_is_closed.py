# What throw() and close() take, and what becomes of a generator that returns when it is closed.
def tried(function, *arguments):
    try:
        emit(function(*arguments))
    except Exception as error:
        emit((type(error).__name__, str(error)))


def waits():
    yield 1


generator = waits()
next(generator)
tried(generator.throw)
tried(generator.throw, ValueError, 'a', None, 'b')
tried(generator.throw, ValueError, 'a')
tried(generator.close)


def returns():
    try:
        yield 1
    except GeneratorExit:
        pass


generator = returns()
next(generator)
tried(generator.close)
tried(generator.close)


emit('end')
