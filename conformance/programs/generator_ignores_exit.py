# A generator that yields when it is closed.
def ignores():
    held = token()
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = ignores()
g.send(None)
try:
    g.close()
except RuntimeError as error:
    emit(str(error))
g = None
emit("dropped")
