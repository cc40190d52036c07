# What is thrown into a handler of a generator.
saved = []


def handles():
    try:
        raise ValueError(token())
    except ValueError:
        yield 1


g = handles()
g.send(None)
try:
    g.throw(KeyError(token()))
except KeyError as error:
    saved.append(error)
g = None
error = None
emit("thrown")
saved.pop()
emit("dropped")
