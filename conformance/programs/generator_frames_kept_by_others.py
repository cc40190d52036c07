# What frames of generators hold that is let go of when they end, in order, whoever else holds the frame.
# versions: 3.8 3.11
class Kept(Exception):
    pass


def witness(name):
    return token(lambda: emit((name, 'goes')))


def holding(name, generator):
    # Whoever holds the function is told by what the function holds.
    generator.witness = witness((name, 'the function'))
    return generator


def attempt(call):
    try:
        emit(repr(call()))
    except Exception as error:
        emit((repr(error), repr(error.__cause__), repr(error.__context__)))
        error = None
    emit('attempted')


def make(kept, ends, name):
    # It has no variables at all.
    def bare():
        try:
            raise STATE[0]
        except Kept:
            pass
        yield 1
        if STATE[1]:
            raise STATE[1]

    def with_variables(first, second):
        third = witness((name, 'third'))
        try:
            raise kept
        except Kept:
            pass
        yield 1
        if ends:
            raise ends

    STATE[0], STATE[1] = kept, ends

    def one():
        return holding((name, 'bare'), bare)()

    def other():
        return holding((name, 'with variables'), with_variables)(witness((name, 'first')), witness((name, 'second')))

    return [one, other]


STATE = [None, None]


def next_twice(generator):
    next(generator)
    next(generator)


def send_twice(generator):
    next(generator)
    generator.send(None)


def close_begun(generator):
    next(generator)
    generator.close()


def drop_begun(generator):
    next(generator)


for run in [next_twice, send_twice, close_begun, drop_begun]:
    for ends in [None, ValueError, StopIteration, StopIteration(1), KeyError('ends')]:
        for number in [0, 1]:
            kept = Kept()
            emit((run.__name__, repr(ends), number))
            attempt(lambda: run(make(kept, ends, 'kept')[number]()))
            STATE[0] = STATE[1] = kept = None
            emit('the exception that was handled is gone')
            attempt(lambda: run(make(Kept(), ends, 'not kept')[number]()))
            STATE[0] = STATE[1] = None


def again(stop):
    yield 1
    raise stop


def stops_again(use):
    stop = StopIteration('again')
    try:
        raise stop
    except StopIteration:
        pass
    generator = again(stop)
    next(generator)
    use(generator)


attempt(lambda: stops_again(next))
attempt(lambda: stops_again(lambda generator: generator.send(None)))
attempt(lambda: stops_again(lambda generator: generator.throw(Kept())))
