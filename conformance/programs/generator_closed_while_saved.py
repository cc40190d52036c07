# A traceback keeps the frame of a generator that is over.
saved = []


def raises():
    held = token()
    yield 1
    raise ValueError("raised")


g = raises()
g.send(None)
try:
    g.send(None)
except ValueError as error:
    saved.append(error)
error = None
g = None
emit("generator dropped")
saved.pop()
emit("exception dropped")
