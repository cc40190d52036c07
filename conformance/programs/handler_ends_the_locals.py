# What a caught exception keeps of the frames it left ends with the except clause; in 2.7 with the function that caught it.
def fails():
    local = token()
    keep = lambda: local
    raise ValueError("left")


def catches():
    try:
        fails()
    except ValueError:
        emit("caught")
    emit("after the clause")


def catches_two():
    for n in range(2):
        try:
            fails()
        except ValueError:
            emit("caught")
    emit("after both")


catches()
emit("returned")
catches_two()
emit("returned")
