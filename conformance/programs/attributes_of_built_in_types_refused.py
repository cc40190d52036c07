# What types that are built in, and their methods, say of attributes that they do not have or cannot lose.


class Plain(object):
    shared = None


def outcome(function):
    try:
        return function()
    except Exception as error:
        return type(error).__name__, str(error)


def lose(owner):
    del owner.shared


emit(outcome(lambda: object.__getattribute__(Plain(), "missing")))
emit(outcome(lambda: object.__getattribute__(None, "missing")))
emit(outcome(lambda: type.__getattribute__(int, "missing")))
emit(outcome(lambda: type.__delattr__(int, "missing")))
emit(outcome(lambda: object.__setattr__(Plain, "missing", 1)))
emit(outcome(lambda: object.__delattr__(Plain, "missing")))
emit(outcome(lambda: lose(Plain())))
emit(outcome(lambda: str.replace + 1))
emit(outcome(lambda: object.__init__ + 1))
emit((repr(str.replace), repr(dict.__setitem__), repr(object.__new__)[:9]))
emit(outcome(lambda: Plain[0]))
