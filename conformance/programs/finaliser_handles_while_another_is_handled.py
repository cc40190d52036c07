# What a finaliser handles is no longer handled when it is over.
def handles():
    try:
        raise KeyError("inner")
    except KeyError:
        emit("handled in the finaliser")


def outer():
    try:
        raise ValueError("outer")
    except ValueError:
        held = token(handles)
        held = None
        try:
            raise
        except ValueError:
            emit("still the outer one")


outer()
