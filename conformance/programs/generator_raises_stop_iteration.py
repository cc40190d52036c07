# A StopIteration in a generator ends it in 2.7, and is an error later.
saved = []


def stops():
    yield 1
    raise StopIteration(token())


g = stops()
g.send(None)
try:
    g.send(None)
except StopIteration:
    emit("stopped")
except RuntimeError as error:
    emit(str(error))
    saved.append(error)
g = None
error = None
emit("saved")
if saved:
    saved.pop()
emit("dropped")
