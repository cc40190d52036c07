# A saved exception keeps, by its traceback, the frames that it went through; from 3.0 on.
saved = []


def raises(held):
    raise ValueError(held)


def passes():
    held = token()
    raises(held)


def saves():
    before = token()
    try:
        passes()
    except ValueError as error:
        saved.append(error)
    after = token()


saves()
emit("saved")
saved.pop()
emit("dropped")
