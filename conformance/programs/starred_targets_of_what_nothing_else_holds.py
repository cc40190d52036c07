# What was drawn for starred targets goes before the iterator, and that before what it is of, whatever goes wrong.
# versions: 3.8 3.11
class Value:
    def __init__(self, name):
        self.name = name
        self.witness = token(lambda: emit((name, 'goes')))


class Iterator:
    def __init__(self, values, error):
        self.values, self.error = list(values), error
        self.witness = token(lambda: emit('the iterator goes'))

    def __iter__(self):
        return self

    def __next__(self):
        if self.values:
            return Value(self.values.pop(0))
        error = self.error
        del self
        raise error


class Iterable(Value):
    def __init__(self, values, error=StopIteration):
        Value.__init__(self, 'iterable')
        self.given = values, error

    def __iter__(self):
        return Iterator(*self.given)


def unpack(*arguments):
    a, *b, c = Iterable(*arguments)
    return len(b)


def attempt(*arguments):
    try:
        emit(unpack(*arguments))
    except (ValueError, KeyError) as error:
        emit(str(error))
    emit('attempted')


attempt('abcd')
attempt('ab')
attempt('a')
attempt('')
attempt('abc', KeyError)
attempt('', KeyError)
