# An exception is thrown into a generator at its yield, which may handle it and yield on.
def handles():
    held = token()
    try:
        try:
            yield 1
        except ValueError as error:
            emit("caught")
            yield 2
        finally:
            emit("finally")
    except GeneratorExit:
        emit("exit")
        raise


g = handles()
emit(g.send(None))
emit(g.throw(ValueError("thrown")))
g.close()
emit("closed")
g.close()
