# What fails without a frame of its own to make an exception has the traceback that was given.
# versions: 2.7
class Single(Exception):
    def __init__(self):
        emit('made')


class Manager(object):
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        leave(kind, value, traceback)


def leave(kind, value, traceback):
    raise Single, (1, 2), traceback


def fail():
    raise ValueError('failed')


with Manager():
    fail()
