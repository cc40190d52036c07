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


class MakesNone(Exception):
    def __new__(cls, *args):
        return 3


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
    raise Fails, 1, traceback


def fails_by_itself(kind, value, traceback):
    raise Made.__class__, 1, traceback


def makes_none(kind, value, traceback):
    raise MakesNone, token(lambda: emit('the argument goes')), traceback


def instance_with_argument(kind, value, traceback):
    raise value, 1, traceback


def no_exception(kind, value, traceback):
    raise 3, token(lambda: emit('the argument goes')), traceback


def no_traceback(kind, value, traceback):
    class Kind(Exception):
        witness = token(lambda: emit('the class goes'))

    raise Kind, token(lambda: emit('the argument goes')), token(lambda: emit('what is no traceback goes'))


def no_traceback_either(kind, value, traceback):
    raise Made, (1,), None


LEAVES = [
    same, only_class, only_value, argument, arguments, own_class, own_class_argument, own_class_arguments, own_instance,
    other_instance, fails, fails_by_itself, makes_none, instance_with_argument, no_exception, no_traceback,
    no_traceback_either,
]
for leave in LEAVES:
    try:
        with Manager(leave):
            fail()
    except Exception as error:
        emit((leave.__name__, repr(error)))
with Manager(same):
    fail()
