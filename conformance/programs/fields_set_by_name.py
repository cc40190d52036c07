# Fields set and deleted by name, and dicts initialised again.
def witnessed(name):
    class Value(object):
        def __init__(self):
            self.witness = token(lambda: emit(name))

    return Value()


def fields(name, *values):
    def function(x=1):
        return x

    for value in values:
        try:
            setattr(function, name, value)
            emit(getattr(function, name))
        except Exception as error:
            emit(repr(error))
    try:
        delattr(function, name)
        emit(getattr(function, name))
    except Exception as error:
        emit(repr(error))


fields('__defaults__', (witnessed('a default'),), None, (1,))
fields('__doc__', 'text', None)
fields('__name__', 'renamed', 5)
fields('own', witnessed('own'), 1)


def entry(entries, *keys):
    return [entries.get(key) for key in keys]


entries = {'k': 1}
entries.__init__({'k': 2})
emit(entry(entries, 'k'))
entries.__init__({'k': 3, 'l': 4})
emit(entry(entries, 'k', 'l'))
entries.__init__([('k', 5), ('m', 6)])
emit(entry(entries, 'k', 'l', 'm'))
entries.__init__({'k': 7}, k=8)
emit(entry(entries, 'k', 'l', 'm'))
entries.__init__(k=9)
emit(entry(entries, 'k', 'l', 'm'))
