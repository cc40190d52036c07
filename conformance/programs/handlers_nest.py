# An exception raised in a handler leaves it; an outer one catches it.
def nested():
    try:
        try:
            raise ValueError("first")
        except ValueError:
            try:
                raise KeyError("second")
            finally:
                emit("finally")
    except KeyError as error:
        emit("outer")
        return [error.args]


emit(repr(nested()))
