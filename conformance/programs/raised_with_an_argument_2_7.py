# The argument of a class that is raised is what it is called with: a tuple is all of them, and an instance is raised itself.
# versions: 2.7
class Made(Exception):
    def __init__(self, *args):
        emit(('made of', args))


class Derived(Made):
    pass


class Single(Exception):
    def __init__(self):
        emit('made')


class MakesNone(Exception):
    def __new__(cls, *args):
        return witness('what is made goes')


class Fails(Exception):
    def __init__(self, *args):
        raise KeyError('not made')


def witness(name):
    return token(lambda: emit(name))


def nothing():
    raise Made, None


def one():
    raise Made, 1


def several():
    raise Made, (1, 2)


def none_of_several():
    raise Made, ()


def instance():
    raise Made, Derived(3)


def other_instance():
    raise Derived, Made(3)


def too_many():
    raise Single, (1, 2)


def fails():
    raise Fails, witness('the argument goes')


def makes_none():
    raise MakesNone, witness('the argument goes')


def instance_with_argument():
    raise Made(witness('the instance goes')), witness('the argument goes')


def no_exception():
    raise witness('what is no exception goes'), witness('the argument goes')


for attempt in [
    nothing, one, several, none_of_several, instance, other_instance, too_many, fails, makes_none, instance_with_argument,
    no_exception,
]:
    try:
        attempt()
    except Exception as error:
        emit((attempt.__name__, repr(error)))
    del error
fails()
