# A frame that has handled an exception is left in many ways: its caller goes on to handle what it did, until that goes.
class Error(Exception):
    def __init__(self, name, then=None):
        def goes():
            emit((name, 'goes'))
            if then:
                then()
            emit((name, 'is gone'))

        self.witness = token(goes)


class Other(Exception):
    pass


def handle():
    try:
        raise KeyError('handled by the finaliser')
    except KeyError:
        emit('handled by the finaliser')


def local_goes():
    emit('a local variable goes')
    handle()
    emit('a local variable is gone')


def fail(make):
    local = token(local_goes)
    raise make()


class Own(Error):
    pass


ends = [None]


def fail_here():
    fail(lambda: Own('own', ends[0]))


def by_return():
    try:
        fail_here()
    except Own:
        return 'returned'


def by_return_through_finally():
    try:
        fail_here()
    except Own:
        emit('handled')
    try:
        return 'returned'
    finally:
        emit('finally')


def by_return_while_finally_returns():
    try:
        fail(lambda: Error('lost'))
    finally:
        try:
            return 'returned'
        finally:
            emit('finally')


def by_return_while_several_are_lost():
    for n in (token(lambda: emit('an item goes')), 2):
        try:
            raise Error('lost')
        finally:
            try:
                return 'returned'
            finally:
                emit('finally')


def by_raise():
    try:
        fail_here()
    except Own:
        emit('handled')
    raise Other('raised')


def by_raise_after_what_leaves_nothing():
    try:
        raise KeyError('handled')
    except KeyError:
        emit('handled')
    raise Other('raised')


def by_raise_in_a_handler():
    try:
        fail_here()
    except Own:
        raise Other('raised')


def by_raise_again():
    try:
        raise Other('handled')
    except Other:
        emit('handled')
        raise


def by_raise_again_through_finally():
    try:
        fail_here()
    except Own:
        emit('handled')
    try:
        try:
            raise Other('raised')
        finally:
            emit('finally')
    except KeyError:
        emit('not caught')


def by_raise_through_finally():
    try:
        fail_here()
    except Own:
        emit('handled')
    try:
        raise Other('raised')
    finally:
        emit('finally')


def by_yield_in_a_handler():
    def generator():
        try:
            fail_here()
        except Own:
            yield 'yielded'
            emit('goes on')

    return next(generator())


def by_yield_after_a_handler():
    def generator():
        try:
            fail_here()
        except Own:
            emit('handled')
        yield 'first'
        try:
            fail_here()
        except Own:
            emit('handled')
            yield 'second'

    return list(generator())


def by_the_end_of_a_generator():
    def generator():
        yield 'first'
        try:
            fail_here()
        except Own:
            emit('handled')

    return list(generator())


def owner():
    def function():
        pass

    function.first = 1
    return function


def by_return_through_what_goes():
    try:
        raise KeyError('handled')
    except KeyError:
        emit('handled')
    owners = [owner()]
    try:
        return 'returned'
    finally:
        owners.pop().second = 2


def by_yield_after_what_goes():
    def generator():
        try:
            raise KeyError('handled')
        except KeyError:
            emit('handled')
        owners = [owner()]
        owners.pop().second = 2
        yield 'yielded'

    return list(generator())


def leave(by):
    try:
        emit(by())
    except Other:
        emit('other')


def goes_at_once(by, make):
    try:
        fail(make)
    except Error:
        leave(by)
        try:
            raise KeyError('inside')
        except KeyError:
            emit('inside')
        emit('outside')
    emit('after the handler')


def goes_when_caught(by, make):
    try:
        fail(make)
    except Error:
        try:
            emit(by())
        except Other:
            emit('other')
        emit('outside')
    emit('after the handler')


WAYS = (
    by_return, by_return_through_finally, by_return_while_finally_returns, by_return_while_several_are_lost, by_raise,
    by_raise_after_what_leaves_nothing, by_raise_in_a_handler, by_raise_again, by_raise_through_finally,
    by_raise_again_through_finally, by_yield_in_a_handler, by_yield_after_a_handler, by_the_end_of_a_generator,
    by_return_through_what_goes, by_yield_after_what_goes,
)
for by in WAYS:
    for then in (None, handle):
        ends[0] = then
        goes_at_once(by, lambda: Error('error', then))
        goes_when_caught(by, lambda: Error('error', then))


def continued():
    for n in (1, 2):
        try:
            try:
                continue
            finally:
                emit('finally')
        except KeyError:
            emit('caught')
        emit('passed')
    return 'ended'


emit(continued())
