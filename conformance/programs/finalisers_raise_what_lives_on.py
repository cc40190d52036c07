# What a finaliser raises, or a generator that is dropped, gets a context and a traceback like any other exception.
# versions: 3.8 3.11
def named(name):
    return token(lambda: emit(name))


class Failure(Exception):
    pass


def describe(error):
    seen = []
    while error is not None:
        seen.append((str(error), error.__traceback__ is None))
        error = error.__context__
        if len(seen) > 6:
            break
    emit(seen)


def raising(error):
    def finaliser():
        local = named("variable of the finaliser")
        raise error

    return finaliser


def generating(error):
    def generator():
        try:
            yield 1
        finally:
            raise error

    return generator


def drop_a_token(error):
    witness = token(raising(error))
    del witness


def drop_a_generator(error):
    g = generating(error)()
    next(g)
    del g


def drop_one_that_delegates(error):
    class Closing(object):
        def __iter__(self):
            return self

        def __next__(self):
            return 1

        def close(self):
            raise error

    def generator():
        yield from Closing()

    g = generator()
    next(g)
    del g


class Closes(object):
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def __getattr__(self, name):
        emit(name)
        raise self.error


def drop_one_whose_close_is_not_found(error):
    def generator():
        yield from Closes(error)

    g = generator()
    next(g)
    del g


def close_one_whose_close_is_not_found(error):
    def generator():
        yield from Closes(error)

    g = generator()
    next(g)
    g.close()


def throw_into_one_whose_close_is_not_found(error):
    def generator():
        yield from Closes(error)

    g = generator()
    next(g)
    try:
        g.throw(GeneratorExit)
    except GeneratorExit as thrown:
        describe(thrown)


def again(drop, error):
    drop(error)
    describe(error)


def while_handling(drop, error):
    try:
        raise KeyError("handled")
    except KeyError:
        drop(error)
        describe(error)


def while_handling_itself(drop, error):
    try:
        raise error
    except Failure as handled:
        drop(error)
        describe(error)


def while_handling_what_came_of_it(drop, error):
    try:
        try:
            raise error
        except Failure:
            raise KeyError("came of it")
    except KeyError as handled:
        drop(error)
        describe(error)
        describe(handled)


def while_handling_what_came_of_what_came_of_it(drop, error):
    try:
        try:
            try:
                raise error
            except Failure:
                raise KeyError(named("first"))
        except KeyError:
            raise IndexError(named("second"))
    except IndexError as handled:
        drop(error)
        describe(error)
        describe(handled)


def while_handling_more_and_more(drop, error):
    try:
        raise IndexError("first")
    except IndexError:
        drop(error)
        try:
            raise KeyError("second")
        except KeyError:
            drop(error)
            describe(error)


for drop in (
    drop_a_token,
    drop_a_generator,
    drop_one_that_delegates,
    drop_one_whose_close_is_not_found,
    close_one_whose_close_is_not_found,
    throw_into_one_whose_close_is_not_found,
):
    for context in (
        again,
        while_handling,
        while_handling_itself,
        while_handling_what_came_of_it,
        while_handling_what_came_of_what_came_of_it,
        while_handling_more_and_more,
    ):
        for kind in (Failure, AttributeError):
            emit("--")
            try:
                context(drop, kind(named("argument")))
            except (Failure, AttributeError, KeyError) as error:
                describe(error)
                emit(type(error) is kind)
