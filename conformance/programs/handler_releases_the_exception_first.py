# A handler that is left lets go of the exception, and with it of its context, before it lets go of the traceback.
# versions: 3.8 3.11
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


def handler_ends(name):
    try:
        fails(name)
    except Failure as error:
        del error
        emit("end of handler")
    emit("after")


def handler_returns(name):
    try:
        fails(name)
    except Failure as error:
        del error
        return named("returned")


def handler_in_a_loop(name):
    for i in (1, 2):
        try:
            fails(name)
        except Failure as error:
            del error
            continue


def handler_breaks(name):
    for i in (1, 2):
        try:
            fails(name)
        except Failure as error:
            del error
            break


def handler_through_finally(name):
    for i in (1, 2):
        try:
            fails(name)
        except Failure as error:
            del error
            try:
                emit("try")
                if i == 1:
                    continue
                return i
            finally:
                emit("finally")


def swallowed_by_finally(name):
    for i in (1, 2):
        try:
            fails(name)
        finally:
            if i == 1:
                continue
            return named("returned")


class Manager(object):
    def __init__(self, name, answer):
        self.witness = named(name)
        self.answer = answer

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        if error is not None:
            return self.answer


def swallowed_by_with(name):
    with Manager("manager", True):
        fails(name)
    emit("after")


def with_in_a_handler(name):
    try:
        fails(name)
    except Failure as error:
        del error
        with Manager("manager", True):
            fails(name + " inside")


def generates(name):
    try:
        fails(name)
    except Failure as error:
        del error
        yield 1
        yield 2


def attempt(function, *arguments):
    function(*arguments)
    emit("--")


def while_handling(function, *arguments):
    try:
        fails("caller")
    except Failure as error:
        del error
        attempt(function, *arguments)
        emit("caller's handler")


for each in (attempt, while_handling):
    each(handler_ends, "handler_ends")
    each(handler_returns, "returns")
    each(handler_in_a_loop, "loop")
    each(handler_breaks, "breaks")
    each(handler_through_finally, "finally")
    each(swallowed_by_finally, "swallowed")
    each(swallowed_by_with, "with")
    each(with_in_a_handler, "with in a handler")
    each(lambda: list(generates("generator")))
    each(lambda: next(generates("dropped generator")) and None)
