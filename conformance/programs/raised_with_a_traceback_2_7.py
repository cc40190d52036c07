# With a traceback given, as `__exit__` is, an exception is raised again: this frame adds no entry of its own.
# versions: 2.7
class Manager(object):
    def __init__(self, leave):
        self.leave = leave

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        self.leave(kind, value, traceback)


def fail():
    raise ValueError('failed')


class Fails(Exception):
    def __init__(self, *args):
        emit(('init', args))
        raise KeyError('made')


class Made(Exception):
    def __init__(self, *args):
        emit(('made of', args))


class Single(Exception):
    def __init__(self):
        emit('made')


class MakesNone(Exception):
    def __new__(cls, *args):
        return witness('what is made goes')


def witness(name):
    return token(lambda: emit(name))


class Derived(Made):
    pass


def same(kind, value, traceback):
    raise kind, value, traceback


def only_class(kind, value, traceback):
    raise kind, None, traceback


def only_value(kind, value, traceback):
    raise value, None, traceback


def argument(kind, value, traceback):
    raise LookupError, 'argument', traceback


def arguments(kind, value, traceback):
    raise LookupError, (1, 2), traceback


def own_class(kind, value, traceback):
    raise Made, None, traceback


def own_class_argument(kind, value, traceback):
    raise Made, 1, traceback


def own_class_arguments(kind, value, traceback):
    raise Made, (1, 2), traceback


def own_instance(kind, value, traceback):
    raise Made, Derived(3), traceback


def other_instance(kind, value, traceback):
    raise Made, value, traceback


def fails(kind, value, traceback):
    raise Fails, witness('the argument goes'), traceback


def too_many(kind, value, traceback):
    raise Single, (1, 2), traceback


def makes_none(kind, value, traceback):
    raise MakesNone, witness('the argument goes'), traceback


def instance_with_argument(kind, value, traceback):
    raise Made(witness('the instance goes')), witness('the argument goes'), traceback


def no_exception(kind, value, traceback):
    raise witness('what is no exception goes'), witness('the argument goes'), traceback


def no_traceback(kind, value, traceback):
    raise witness('what is no exception goes'), witness('the argument goes'), witness('what is no traceback goes')


def no_traceback_either(kind, value, traceback):
    raise Made, (1,), None


LEAVES = [
    same, only_class, only_value, argument, arguments, own_class, own_class_argument, own_class_arguments, own_instance,
    other_instance, fails, too_many, makes_none, instance_with_argument, no_exception, no_traceback,
    no_traceback_either,
]
for leave in LEAVES:
    try:
        with Manager(leave):
            fail()
    except Exception as error:
        emit((leave.__name__, repr(error)))
    del error
with Manager(fails):
    fail()
