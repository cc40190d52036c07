# What has no __enter__ or __exit__ is no context manager.
class Enters(object):
    def __enter__(self):
        emit("never")


class Exits(object):
    def __exit__(self, *args):
        emit("never")


for thing in [1, lambda: 1, [], Enters(), Exits()]:
    try:
        with thing:
            pass
    except (AttributeError, TypeError) as error:
        emit(str(error))
