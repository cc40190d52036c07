# An exception that is raised again as itself goes on with the traceback it has.
saved = []


def raises():
    held = token()
    raise ValueError("again")


def keeps():
    try:
        raises()
    except ValueError as error:
        saved.append(error)


keeps()
emit("kept")
try:
    raise saved[0]
except ValueError as error:
    emit("raised once more")
error = None
saved.pop()
emit("dropped")
