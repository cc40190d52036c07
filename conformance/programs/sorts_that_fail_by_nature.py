# A sort that fails without asking anyone: the list has its items in the order they came to, after the keys have gone.
def witness(name, see):
    return token(lambda: emit((name, see())))


def attempt(values, keys, **how):
    def key(value):
        return [keys[value], witness(value, lambda: list(values))]

    for given in (None, key):
        try:
            values.sort(key=given, **how)
        except TypeError as error:
            emit(error)
        emit(values)
        try:
            emit(sorted(values, key=given, **how))
        except TypeError as error:
            emit(error)


KEYS = {'d': 4, 'c': 3, 'a': 1, 'x': set(), 'e': 0, 'b': 2}
attempt(['d', 'c', 'a', 'x', 'e', 'b'], KEYS)
attempt(['d', 'c', 'a', 'x', 'e', 'b'], KEYS, reverse=True)
attempt(['a', 'c', 'd', 'x', 'e', 'b'], KEYS, reverse=True)
