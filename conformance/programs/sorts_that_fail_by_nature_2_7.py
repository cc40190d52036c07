# In 2.7 too a sort may fail without asking anyone: slices compare as cmp() compares their parts, and sets refuse that.
# versions: 2.7
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


class Cut(object):
    def __getitem__(self, cut):
        return cut


cut = Cut()
KEYS = {'d': cut[4::1], 'c': cut[3::1], 'a': cut[1::1], 'x': cut[set([1])::1], 'e': cut[set([2])::1], 'b': cut[2::1]}
attempt(['d', 'c', 'a', 'x', 'e', 'b'], KEYS)
attempt(['d', 'c', 'a', 'x', 'e', 'b'], KEYS, reverse=True)
attempt(['x', 'e', 'd', 'c', 'a', 'b'], KEYS, reverse=True)
