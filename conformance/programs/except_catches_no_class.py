# What an except clause names must be an exception class; in 2.7 anything else catches nothing.
def tries(caught):
    try:
        raise ValueError("raised")
    except caught:
        emit("caught")


for caught in [ValueError, (KeyError, ValueError), 1, (1, ValueError)]:
    try:
        tries(caught)
    except Exception as error:
        emit(str(error))
