# A token that is an exception's argument lives as long as the exception is handled; 2.7 keeps it until the frame is left.
def keeps():
    try:
        raise ValueError(token())
    except ValueError as error:
        emit("handled")
    emit("after the handler")


keeps()
emit("after the call")
