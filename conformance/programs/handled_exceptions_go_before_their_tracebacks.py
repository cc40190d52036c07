# An exception that is no longer handled goes before its traceback, with the cause that it has; its frames' variables go last.
class Error(Exception):
    def __init__(self, name, then=None):
        def goes():
            emit((name, 'goes'))
            if then:
                then()
            emit((name, 'is gone'))

        self.witness = token(goes)


class Other(Error):
    pass


def handle():
    try:
        raise KeyError('handled by the finaliser')
    except KeyError:
        emit('handled by the finaliser')


def fail(make):
    local = token(lambda: emit('a local variable goes'))
    raise make()


def error():
    return Error('error')


def error_that_handles():
    return Error('error', handle)


def in_a_handler(make):
    try:
        fail(make)
    except Error:
        emit('handled')
        handle()
        emit('handled again')
    emit('after the handler')


def one_after_the_other(make):
    try:
        fail(make)
    except Error:
        handle()
        try:
            raise KeyError('inside')
        except KeyError:
            emit('inside')
        emit('outside')
    emit('after the handler')


def finally_returns(make):
    try:
        fail(make)
    finally:
        return 'returned'


def finally_continues(make):
    for n in (1, 2):
        try:
            fail(make)
        finally:
            emit(n)
            break
    return 'broken off'


def within(make):
    class Manager(object):
        def __enter__(self):
            handle()

        def __exit__(self, *arguments):
            del self, arguments
            handle()
            return True

    with Manager():
        fail(make)
    emit('after the block')


def twice(make):
    try:
        fail(make)
    except Error:
        handle()
        try:
            fail(lambda: Other('other'))
        except Other:
            handle()
            emit('the other is handled')
        emit('the first is handled')
    emit('after the handler')


def raised_while_handling(make):
    try:
        fail(make)
    except Error:
        handle()
        fail(lambda: Other('other'))


def returned_while_handling(make):
    try:
        fail(make)
    except Error:
        handle()
        return 'returned'


def raised_again(make):
    try:
        fail(make)
    except Error:
        handle()
        raise


def yields(make):
    try:
        fail(make)
    except Error:
        handle()
        yield 1
        try:
            raise KeyError('after')
        except KeyError:
            yield 2
    yield 3


def drawn(make):
    for value in yields(make):
        emit(value)
    return 'drawn'


def attempt(function, make):
    try:
        emit(function(make))
    except Exception as caught:
        emit(type(caught).__name__)
        caught = None
    handle()
    emit('attempted')


def handling(function, make):
    try:
        raise Error('outermost')
    except Error:
        emit(function(make))
        try:
            raise KeyError('in the end')
        except KeyError:
            emit('in the end')
    emit('after the outermost')


FUNCTIONS = (
    in_a_handler, one_after_the_other, finally_returns, finally_continues, within, twice, raised_while_handling,
    returned_while_handling, raised_again, drawn,
)
for function in FUNCTIONS:
    for make in (error, error_that_handles):
        attempt(function, make)
        attempt(lambda make: handling(function, make), make)
