# An exception goes to the first except clause that catches its class; else and finally have their turns.
def divide(case):
    held = token()
    try:
        if case == 0:
            raise ValueError(case)
        if case == 1:
            return "returned"
        if case == 2:
            raise KeyError(case)
        if case == 3:
            nowhere
        emit("body")
    except ValueError as error:
        emit(repr(error))
    except (KeyError, IndexError):
        emit("key")
        raise
    else:
        emit("else")
    finally:
        emit("finally")
    return "end"


for case in [0, 1, 2, 3, 4]:
    try:
        emit(divide(case))
    except Exception as error:
        emit(repr(error))
