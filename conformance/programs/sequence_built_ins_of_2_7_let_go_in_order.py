# What the built-ins of sequences let go of together, they let go of in an order: the item, then what it came from.
# versions: 2.7
def telling(what):
    return token(lambda: emit(what))


class Held(object):
    def __init__(self, what):
        self.held = telling(what)


class Source(object):
    """Its iterator is held by nobody but who iterates."""

    def __init__(self, what, items):
        self.what, self.items = what, items

    def __iter__(self):
        return Iterator(self.what, self.items)


class Iterator(object):
    def __init__(self, what, items):
        self.held, self.left = telling(what), items

    def __iter__(self):
        return self

    def next(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return Held('item')


class Fussy(object):
    """It cannot be asked whether it is true."""

    def __init__(self, what):
        self.held = telling(what)

    def __nonzero__(self):
        del self
        raise ValueError('untrue')


class Described(object):
    """A method that is no function: to ask for it is told, and so is to call what is given."""

    def __get__(self, owner, type):
        emit('described')
        return lambda: emit('asked for its length') or 1


class Long(Source):
    __len__ = Described()


def kept_and_fussy():
    yield Held('kept')
    yield Fussy('fussy')


def tried(what, function, *arguments):
    emit(what)
    try:
        function(*arguments)
    except Exception as error:
        emit(str(error))
        error = None
    emit('tried')


tried('zip', zip, Source('left', 1), Source('right', 0))
tried('filter', filter, None, kept_and_fussy())
emit(map(type, Long('long', 1)) == [Held])
emit('end')
