# Closing a generator that delegates closes first what it delegates to.
# versions: 3.8 3.11
def inner():
    held = token()
    try:
        yield 1
    except GeneratorExit:
        emit("inner exits")
        raise
    finally:
        emit("inner finally")


def outer():
    kept = token()
    try:
        yield from inner()
    except GeneratorExit:
        emit("outer exits")
        raise
    finally:
        emit("outer finally")


g = outer()
next(g)
emit(g.close())
emit("closed")

g = outer()
next(g)
try:
    g.throw(GeneratorExit)
except GeneratorExit as error:
    emit(("thrown", error.args))

g = outer()
next(g)
try:
    g.throw(GeneratorExit("why"))
except GeneratorExit as error:
    emit(("thrown", error.args))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def patient():
    try:
        yield from stubborn()
    except RuntimeError as error:
        emit(("patient", str(error)))
        raise
    finally:
        emit("patient finally")


g = patient()
next(g)
try:
    g.close()
except RuntimeError as error:
    emit(("close", str(error)))

g = patient()
next(g)
try:
    g.throw(GeneratorExit)
except RuntimeError as error:
    emit(("throw", str(error), type(error.__context__).__name__))
