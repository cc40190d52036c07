# A generator that goes on instead of ending is dropped with all that its frame still holds, what it handles included.
def named(name):
    return token(lambda: emit(name))


class Failure(Exception):
    pass


def fails(name):
    local = named(name + ": variable of the raising frame")
    raise Failure(named(name + ": argument"))


def stubborn():
    held = named("variable")
    try:
        fails("handled")
    except Failure:
        try:
            yield 1
        finally:
            yield 2


for generator in (stubborn,):
    emit("--")
    g = generator()
    next(g)
    del g
    emit("dropped")
    g = generator()
    next(g)
    try:
        g.close()
    except RuntimeError as error:
        emit(str(error))
    emit(g.close())
    del g
    emit("closed")
