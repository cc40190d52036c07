# What is no longer handled goes with its cause, and with the variables of the frames that it came through after that.
# versions: 3.8 3.11
class Error(Exception):
    def __init__(self, name):
        self.witness = token(lambda: emit((name, 'goes')))


class Other(Error):
    pass


def fail():
    local = token(lambda: emit('a local variable goes'))
    raise Error('error') from Error('cause')


def finally_returns():
    try:
        fail()
    finally:
        return 'returned'


def finally_returns_a_variable(result='the result'):
    try:
        fail()
    finally:
        return result


def finally_breaks():
    while True:
        try:
            fail()
        finally:
            break
    return 'broken off'


def finally_continues():
    for n in (1, 2):
        try:
            fail()
        finally:
            continue
    return 'continued'


def within():
    class Manager:
        def __enter__(self):
            pass

        def __exit__(self, *arguments):
            del self, arguments
            return True

    with Manager():
        fail()
    return 'after the block'


def caught():
    try:
        fail()
    except Error:
        emit('caught')
    return 'after the handler'


def raising():
    try:
        raise Error('third')
    except Error:
        yield
        raise Other('other')


def raised_elsewhere_in_its_handler():
    generator = raising()
    next(generator)
    try:
        fail()
    except Error:
        next(generator)


def raised_elsewhere_through_finally():
    generator = raising()
    next(generator)
    try:
        fail()
    except Error:
        try:
            next(generator)
        finally:
            emit('finally')


class Iterator:
    def __init__(self, name):
        self.witness = token(lambda: emit((name, 'the iterator goes')))

    def __iter__(self):
        return self

    def __next__(self):
        return 1


def raised_again_in_loops():
    local = token(lambda: emit('the local variable of the loops goes'))
    for a in Iterator('outer'):
        for b in Iterator('inner'):
            try:
                fail()
            except KeyError:
                emit('not caught')


def finally_in_loops():
    local = token(lambda: emit('the local variable of the loops goes'))
    for a in Iterator('outer'):
        for b in Iterator('inner'):
            try:
                fail()
            finally:
                emit('finally')


def without_variables():
    def make():
        def inner(a=token(lambda: emit('the function goes'))):
            del a
            try:
                fail()
            finally:
                emit('finally')

        return inner

    return make()()


def without_slots():
    def make():
        def inner():
            try:
                fail()
            finally:
                emit('finally')

        inner.witness = token(lambda: emit('the function goes'))
        return inner

    return make()()


def attempt(function):
    try:
        emit(function())
    except Error as error:
        emit(type(error).__name__)
        kept = [error]
        del error
        emit('kept')
        kept.pop()
    emit('attempted')


FUNCTIONS = (
    finally_returns, finally_returns_a_variable, finally_breaks, finally_continues, within, caught, raised_elsewhere_in_its_handler, raised_elsewhere_through_finally,
    raised_again_in_loops, finally_in_loops, without_variables, without_slots,
)
for function in FUNCTIONS:
    attempt(function)
