# The answer of __exit__ is asked whether it is true, if there was an exception.
class Answer(object):
    def __bool__(self):
        emit("asked")
        return True

    __nonzero__ = __bool__


class Asks(object):
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return Answer()


with Asks():
    raise ValueError(1)
with Asks():
    pass
emit("end")
