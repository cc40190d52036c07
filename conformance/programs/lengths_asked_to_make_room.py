# Where CPython makes room for what it collects, it asks how much that is, and an error is one.


def outcome(function):
    try:
        return function()
    except Exception as error:
        return type(error).__name__, str(error)


class Long(list):
    def __len__(self):
        emit("len")
        return 2


class Wrong(dict):
    def __len__(self):
        raise ValueError("no length")


class Shapeless(list):
    def __len__(self):
        raise TypeError("no length")


def collected(*arguments):
    return len(arguments)


def extend(items):
    grown = []
    grown += items
    return len(grown)


def replace(items):
    held = [0]
    held[:] = items
    return held


for make in (lambda: Long([1]), Wrong, lambda: Shapeless([1])):
    emit(outcome(lambda: len(tuple(make()))))
    emit(outcome(lambda: extend(make())))
    emit(outcome(lambda: replace(make())))
    emit(outcome(lambda: collected(*make())))
    emit(outcome(lambda: len(sorted(make()))))
    emit(outcome(lambda: [].extend(make())))
    emit(outcome(lambda: set(make()) and None))
