# The name that except binds is a captured variable; from 3.0 on it is unbound again at the end.
def captures():
    try:
        raise ValueError(1)
    except ValueError as error:

        def read():
            return error

        emit(repr(read()))
    try:
        read()
        emit("still bound")
    except NameError as missing:
        emit(str(missing))


captures()
