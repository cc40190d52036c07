# What a generator raises has its context, cause and traceback, whoever resumes it and whatever is handled meanwhile.
# versions: 3.8 3.11
def links(error):
    chain = []
    while error is not None and len(chain) < 9:
        chain.append((repr(error), error.__traceback__ is None, repr(error.__cause__)))
        error = error.__context__
    return chain


def attempt(function):
    try:
        emit(function())
    except BaseException as error:
        emit(links(error))


def attempt_while_handling(function):
    try:
        raise RuntimeError('handled')
    except RuntimeError:
        attempt(function)


def plain():
    yield 1
    raise ValueError('after')


def handles():
    try:
        raise KeyError('inside')
    except KeyError:
        yield 1
        yield 2
        raise ValueError('while handling')


def reraises():
    try:
        yield 1
    except Exception as error:
        emit(links(error))
        raise


def answers():
    try:
        yield 1
    except Exception as error:
        emit(links(error))
        yield 2
    yield 3


def stops():
    yield 1
    raise StopIteration('inside')


def stops_by_next():
    yield 1
    next(iter([]))


def exits():
    try:
        yield 1
    except GeneratorExit:
        raise ValueError('instead')


def exits_with(error):
    def generate():
        try:
            yield 1
        finally:
            raise error

    return generate


def begun(make):
    g = make()
    next(g)
    return g


def thrown():
    try:
        raise IndexError('thrown')
    except IndexError as error:
        return error


def chained():
    try:
        try:
            raise IndexError('first')
        except IndexError:
            raise LookupError('second')
    except LookupError as error:
        return error


RESUME = [
    lambda g: next(g), lambda g: g.send('sent'), lambda g: g.throw(KeyError('new')), lambda g: g.throw(thrown()),
    lambda g: g.throw(chained()), lambda g: g.throw(KeyError), lambda g: g.throw(KeyError, 'value'),
    lambda g: g.throw(KeyError, None), lambda g: g.throw(StopIteration('thrown')), lambda g: g.throw(GeneratorExit),
    lambda g: g.close(), lambda g: list(g),
]
MAKE = [
    plain, handles, reraises, answers, stops, stops_by_next, exits, exits_with(StopIteration('at the end')),
    exits_with(GeneratorExit()), exits_with(thrown()), exits_with(chained()),
]
for make in MAKE:
    for resume in RESUME:
        attempt(lambda: resume(begun(make)))
        attempt_while_handling(lambda: resume(begun(make)))
        attempt(lambda: resume(make()))

        def twice():
            g = begun(make)
            try:
                resume(g)
            except BaseException as error:
                emit(type(error).__name__)
            return resume(g)

        attempt(twice)
    drop = begun(make)
    drop = None

    def drop_while_handling():
        try:
            raise RuntimeError('handled')
        except RuntimeError:
            drop = begun(make)
            drop = None
            raise

    attempt(drop_while_handling)
