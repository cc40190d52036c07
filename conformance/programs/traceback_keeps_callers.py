# The frames that a traceback keeps keep those that called them, whose variables live on though they have returned.
saved = []


def raises():
    raise ValueError("kept")


def saves():
    try:
        raises()
    except ValueError as error:
        saved.append(error)


def calls():
    held = token()
    saves()
    emit("returning")


calls()
emit("returned")
saved.pop()
emit("dropped")
