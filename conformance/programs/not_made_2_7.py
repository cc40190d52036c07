# What fails without a frame of its own to make an exception is raised by the frame that raises the class.
# versions: 2.7
class Single(Exception):
    def __init__(self):
        emit('made')


def leave():
    raise Single, (1, 2)


leave()
