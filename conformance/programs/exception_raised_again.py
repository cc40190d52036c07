# A bare raise raises what is being handled.
def again():
    try:
        try:
            raise ValueError(token())
        except ValueError:
            emit("handling")
            raise
    except ValueError as error:
        emit(len(error.args))


again()
emit("over")
