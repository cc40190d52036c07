# An exception that is raised with the traceback that `__exit__` is given has no entry of the frame that raised it.
# versions: 2.7
class Manager(object):
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        leave(kind, value, traceback)


def leave(kind, value, traceback):
    raise kind, value, traceback


def fail():
    raise ValueError('failed')


with Manager():
    fail()
