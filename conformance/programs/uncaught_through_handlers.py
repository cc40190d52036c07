# An exception that no clause catches leaves the program, with what its frames hold.
def uncaught():
    held = token()
    try:
        raise KeyError("end")
    except ValueError:
        emit("never")
    finally:
        emit("finally")


uncaught()
