# What comes out of Python code that was to make an exception: 2.7 does not put the frame that raises into its traceback.
class Adds(Exception):
    def __init__(self):
        1 + 'a'


class Raises(Exception):
    def __init__(self):
        raise ValueError('in vain')


class Takes(Exception):
    def __init__(self, one):
        pass


def raises(what):
    witness = token(lambda: emit(('goes', what.__name__)))
    raise what


def attempt(what):
    try:
        raises(what)
    except Exception as error:
        emit(repr(error))


attempt(Adds)
attempt(Raises)
attempt(Takes)
attempt(KeyError)
raises(Raises)
