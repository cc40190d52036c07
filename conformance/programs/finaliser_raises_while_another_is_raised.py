# An exception in a finaliser is reported and forgotten; the one on its way goes on.
def raises():
    raise KeyError("from the finaliser")


def way_out():
    held = token(raises)
    try:
        raise ValueError("first")
    finally:
        held = None
        emit("finally")


try:
    way_out()
except ValueError as error:
    emit(repr(error.args))
