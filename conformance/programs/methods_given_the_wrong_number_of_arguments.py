# What is given too few or too many arguments raises a TypeError. (Slot wrappers say so in words of their own.)
# versions: 3.8 3.11
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


class Meta(type):
    pass


class C(dict, metaclass=Meta):
    pass


class Listed(list):
    pass


class Failed(Exception):
    pass


def generated():
    yield 1


FUNCTIONS = [
    getattr, hasattr, delattr, setattr, next, iter, zip, enumerate, sum, min, max, len, repr, abs, sorted, map, filter,
    isinstance, issubclass, callable, any, all,
]
for function in FUNCTIONS:
    attempt(lambda: type(function()).__name__)


def raises(function):
    try:
        emit(function())
    except Exception as error:
        emit(type(error).__name__)


for function, argument in [
    (generated().__next__, 1), (type, 1), (list.__getitem__, []), (dict.__getitem__, {}), (dict.__contains__, {}),
    (dict.__delitem__, {}), (dict.__setitem__, {}), (list.__setitem__, []), (object.__getattribute__, 1),
    (type.__getattribute__, C), (object.__setattr__, C()), (object.__delattr__, C()), (type.__setattr__, C),
    (type.__delattr__, C), (getattr, 1), (hasattr, 1), (delattr, 1), (setattr, 1), (Listed, 1), (Failed, 1),
]:
    raises(lambda: function(argument, argument, argument, argument, argument))
    raises(lambda: function(argument) is None)
raises(lambda: generated().send())
raises(lambda: generated().send(1, 2))
raises(lambda: generated().throw())
raises(lambda: generated().close(1))
raises(lambda: object.__init__(C(), 1))
raises(lambda: list.__init__([], 1, 2))
raises(lambda: list.__init__([], a=1))
raises(lambda: Failed(a=1))
raises(lambda: Exception.__init__(Failed(), a=1))
raises(lambda: print(1, foo=2))
raises(lambda: print(1, sep=2))
raises(lambda: sum([], a=1))
raises(lambda: min())
raises(lambda: max(1, key=1))
raises(lambda: zip([1], a=2))
raises(lambda: C(1))
raises(lambda: __build_class__(1, 'name'))
raises(lambda: __build_class__(attempt, 1))
