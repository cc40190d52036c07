# A class that defines one of two methods of a slot has the slot, and lacks the other method by name.


def outcome(function):
    try:
        return function()
    except Exception as error:
        return type(error).__name__, str(error)


class Stores(object):
    def __setitem__(self, key, value):
        emit(("set", key, value))


class Deletes(object):
    def __delitem__(self, key):
        emit(("delete", key))


class DeletingList(list):
    def __delitem__(self, key):
        emit(("delete", key))


def store(container, key):
    container[key] = None


def delete(container, key):
    del container[key]


def pairs():
    for key in (0, "a"):
        emit(outcome(lambda: store(Stores(), key)))
        emit(outcome(lambda: delete(Stores(), key)))
        emit(outcome(lambda: store(Deletes(), key)))
        emit(outcome(lambda: delete(Deletes(), key)))
        emit(outcome(lambda: store(DeletingList([1]), key)))
        emit(outcome(lambda: delete(DeletingList([1]), key)))


pairs()
