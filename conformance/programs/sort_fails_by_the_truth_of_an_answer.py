# The truth of what two keys answer fails a sort: the keys go before the list has its items again.
class Truth(object):
    def __bool__(self):
        raise ValueError('no truth')

    __nonzero__ = __bool__


class Key(object):
    def __init__(self, see):
        self.witness = token(see)

    def __lt__(self, other):
        return Truth()


def attempt(sort):
    values = [3, 1, 2]
    try:
        sort(values, lambda value: Key(lambda: emit(list(values))))
    except ValueError as error:
        emit(error)
    emit(values)


attempt(lambda values, key: values.sort(key=key))
attempt(lambda values, key: sorted(values, key=key))
