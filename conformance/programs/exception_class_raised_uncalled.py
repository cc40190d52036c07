# raise of a class calls it.
class Empty(LookupError):
    pass


class Never(Empty):
    def __init__(self):
        emit("made")


def fail(which):
    raise which


fail(Never)
