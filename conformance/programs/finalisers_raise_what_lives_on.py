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


def throw_into_one_that_began(error):
    def generator():
        yield 1

    g = generator()
    next(g)
    try:
        g.throw(error)
    except (Failure, AttributeError) as thrown:
        describe(thrown)


def throw_a_class(error):
    def generator():
        yield 1

    g = generator()
    next(g)
    try:
        g.throw(KeyError, None)
    except KeyError as thrown:
        describe(thrown)
    g = generator()
    next(g)
    try:
        g.throw(KeyError, named("value"))
    except KeyError as thrown:
        describe(thrown)


def throw_what_was_raised(error):
    def generator():
        yield 1

    try:
        raise error
    except (Failure, AttributeError):
        pass
    g = generator()
    next(g)
    try:
        g.throw(error)
    except (Failure, AttributeError) as thrown:
        describe(thrown)


def stopping(error):
    try:
        yield 1
    finally:
        local = named("variable of the generator")
        raise StopIteration(error)


def attempt(function, *arguments):
    try:
        function(*arguments)
    except (RuntimeError, TypeError) as raised:
        emit(str(raised))
        describe(raised)
        emit(raised.__cause__ is raised.__context__)


def stop_when_next(error):
    g = stopping(error)
    next(g)
    attempt(next, g)


def stop_when_sent(error):
    g = stopping(error)
    next(g)
    attempt(g.send, 1)


def stop_when_thrown_into(error):
    g = stopping(error)
    next(g)
    attempt(g.throw, KeyError)


def stop_when_closed(error):
    g = stopping(error)
    next(g)
    attempt(g.close)


def stop_when_delegated_to(error):
    def generator():
        yield from stopping(error)

    g = generator()
    next(g)
    attempt(g.send, 2)
    g = generator()
    next(g)
    attempt(g.throw, KeyError(named("thrown")))


def misuse(error):
    def generator():
        yield 1

    g = generator()
    attempt(g.throw)
    attempt(g.throw, 1, 2, 3, 4)
    attempt(g.throw, 1)
    attempt(g.throw, KeyError(1), 2)


def raise_from(error):
    try:
        try:
            raise KeyError(named("cause"))
        except KeyError as cause:
            raise Failure(named("effect")) from cause
    except Failure as raised:
        describe(raised)
    emit("gone")
    try:
        raise Failure(named("effect")) from KeyError(named("another cause"))
    except Failure as raised:
        pass


def raises_while_on_its_way(error):
    def inner():
        witness = token(raising(error))
        raise error

    try:
        inner()
    except (Failure, AttributeError) as raised:
        emit("handled")
        describe(raised)


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
    throw_into_one_that_began,
    throw_a_class,
    throw_what_was_raised,
    stop_when_next,
    stop_when_sent,
    stop_when_thrown_into,
    stop_when_closed,
    stop_when_delegated_to,
    misuse,
    raise_from,
    raises_while_on_its_way,
):
    for context in (again, while_handling) if drop in (misuse, raise_from, throw_a_class) else (
        again,
        while_handling,
        while_handling_itself,
        while_handling_what_came_of_it,
        while_handling_what_came_of_what_came_of_it,
        while_handling_more_and_more,
    ):
        for kind in (Failure, AttributeError) if drop.__name__.endswith("close_is_not_found") else (Failure,):
            emit("--")
            try:
                context(drop, kind(named("argument")))
            except (Failure, AttributeError, KeyError) as error:
                describe(error)
                emit(type(error) is kind)
