# Leaving a frame that handles an exception lets go of it, value before traceback, and the caller's is handled again.
def named(name):
    return token(lambda: emit(name))


class Failure(Exception):
    pass


def fails(name):
    local = named(name + ": variable of the raising frame")
    try:
        raise KeyError(named(name + ": context"))
    except KeyError:
        raise Failure(named(name + ": argument"))


def returns():
    try:
        fails("returns")
    except Failure:
        return named("returned")


def falls_off():
    try:
        fails("falls off")
    except Failure:
        emit("handled")


def returns_through_finally():
    try:
        fails("through finally")
    except Failure:
        try:
            return named("returned")
        finally:
            emit("finally")


def returns_through_three():
    for i in (1, 2):
        try:
            fails("through three")
        except Failure:
            try:
                try:
                    try:
                        return named("returned")
                    finally:
                        emit("first")
                finally:
                    emit("second")
            except KeyError:
                emit("never")


def raises_another():
    try:
        fails("raises another")
    except Failure:
        other = KeyError(named("other"))
        raise other


def raises_again():
    try:
        fails("raises again")
    except Failure:
        raise


def raises_through_finally():
    try:
        fails("raises through finally")
    except Failure:
        try:
            fails("inner")
        finally:
            emit("finally")


def raises_again_through_loops():
    for i in (named("item 1"), named("item 2")):
        try:
            fails("loop")
        except KeyError:
            emit("never")
        finally:
            emit("finally")


def raises_again_in_a_loop():
    try:
        for item in iter([named("item"), named("second item")]):
            del item
            try:
                fails("loop")
            finally:
                emit("finally")
    except Failure:
        emit("caught")


def raises_again_in_finally():
    try:
        try:
            fails("twice")
        finally:
            emit("first")
            attempt(reraises)
    finally:
        emit("second")
        attempt(reraises)


def reraises():
    raise


def returns_through_plain_finally():
    try:
        return named("returned")
    finally:
        emit("finally")


def breaks_through_plain_finally():
    for i in (1, 2):
        try:
            break
        finally:
            emit("finally")


def passes_on():
    try:
        fails("passed on")
    finally:
        emit("finally")


class Manager(object):
    def __init__(self, answer):
        self.witness = named("manager")
        self.answer = answer

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        emit(len(exception))
        return self.answer


def swallowed():
    with Manager(True):
        fails("swallowed")
    emit("after")


def swallowed_at_last():
    with Manager(True):
        try:
            fails("swallowed")
        finally:
            emit("finally")
    emit("after")


def not_swallowed():
    with Manager(False):
        fails("not swallowed")


def nested():
    try:
        fails("outer")
    except Failure:
        try:
            fails("inner")
        except Failure:
            try:
                fails("innermost")
            except Failure:
                return 1


def handles_twice():
    try:
        fails("first")
    except Failure:
        emit("one")
    try:
        fails("second")
    except Failure:
        emit("two")


def generates():
    try:
        fails("generator")
    except Failure:
        yield named("yielded")
        emit("resumed")
        yield 2


def drives():
    g = generates()
    first = next(g)
    del first
    next(g)


def drops():
    g = generates()
    next(g)
    del g


def exhausts():
    for value in generates():
        emit("got")


def closes():
    g = generates()
    next(g)
    g.close()


def throws():
    g = generates()
    next(g)
    g.throw(KeyError(named("thrown")))


def attempt(function):
    try:
        function()
    except (Failure, KeyError, TypeError, RuntimeError) as error:
        emit(("left by", type(error) is Failure))


def while_handling(function):
    try:
        fails("caller")
    except Failure as error:
        kept = error
        try:
            function()
        except (Failure, KeyError):
            emit("caught")
        try:
            raise
        except (Failure, KeyError) as again:
            emit(again is kept)


def while_handling_further_out(function):
    try:
        fails("caller")
    except Failure as error:
        kept = error
        attempt(function)
        try:
            raise
        except (Failure, KeyError) as again:
            emit(again is kept)


for function in (
    returns,
    falls_off,
    returns_through_finally,
    returns_through_three,
    raises_another,
    raises_again,
    raises_through_finally,
    raises_again_through_loops,
    raises_again_in_a_loop,
    raises_again_in_finally,
    returns_through_plain_finally,
    breaks_through_plain_finally,
    passes_on,
    swallowed,
    swallowed_at_last,
    not_swallowed,
    nested,
    handles_twice,
    drives,
    drops,
    exhausts,
    closes,
    throws,
):
    emit("--")
    attempt(function)
    emit("-")
    while_handling(function)
    emit("-")
    while_handling_further_out(function)
