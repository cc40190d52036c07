# What __enter__ raises is not told to __exit__; what __exit__ raises goes on instead.
class BadEnter(object):
    def __enter__(self):
        raise KeyError("enter")

    def __exit__(self, *args):
        emit("never")


class BadExit(object):
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise KeyError(token())


try:
    with BadEnter():
        emit("never")
except KeyError as error:
    emit(str(error))
try:
    with BadExit():
        pass
except KeyError:
    emit("from exit")
try:
    with BadExit():
        raise ValueError(token())
except KeyError:
    emit("instead")
