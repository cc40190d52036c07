# What __str__ and __repr__ answer must be a str, of instances, exceptions and classes alike.
# versions: 2.7 3.8 3.11
def attempt(f):
    try:
        emit(f())
    except TypeError as e:
        emit(str(e))


def texts(base, *made):
    class Shown(base):
        __repr__ = lambda self: 1
    class Told(base):
        __str__ = lambda self: 2
    shown = Shown(*made)
    told = Told(*made)
    for each in shown, told:
        attempt(lambda: str(each))
        attempt(lambda: '%s' % (each,))
    attempt(lambda: repr(shown))
    attempt(lambda: repr([shown]))


for base in object, list, dict, Exception:
    texts(base)
texts(type, 'Made', (object,), {})
