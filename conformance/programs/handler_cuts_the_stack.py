# What lies on the stack is released, top first, before the handler runs.
def fails():
    raise ValueError("cut")


def cut():
    try:
        return (token(), token(), fails())
    except ValueError:
        emit("handler")


cut()
