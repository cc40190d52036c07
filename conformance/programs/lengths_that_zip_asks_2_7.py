# zip() of 2.7 asks its arguments one after the other how long they are, until one does not tell.
# versions: 2.7
class Sized(object):
    def __init__(self, name, length=2):
        self.name, self.length = name, length

    def __len__(self):
        emit(('asked', self.name))
        if isinstance(self.length, Exception):
            raise self.length
        return self.length

    def __iter__(self):
        return iter((1, 2))


class Unsized(object):
    def __iter__(self):
        return iter((1, 2))


class Stack(list):
    pass


class Counted(list):
    def __len__(self):
        emit('asked of a list')
        return 1


def generate():
    yield 1


def attempt(name, *iterables):
    emit(name)
    try:
        emit(zip(*iterables))
    except Exception as error:
        emit(repr(error))


last = Sized('the last one')
entries = {1: 2}
drawn = iter([1])
list(drawn)
attempt('list', [1], last)
attempt('tuple', (1,), last)
attempt('str', 'ab', last)
attempt('dict', entries, last)
attempt('set', set([1]), last)
attempt('xrange', xrange(3), last)
attempt('iterator of a list', iter([1]), last)
attempt('iterator of a tuple', iter((1,)), last)
attempt('iterator of a str', iter('ab'), last)
attempt('iterator of an xrange', iter(xrange(2)), last)
attempt('iterator of items', entries.iteritems(), last)
attempt('iterator of a set', iter(set([1])), last)
attempt('reversed', reversed([1]), last)
attempt('exhausted', drawn, last)
attempt('derived from list', Stack([1]), last)
attempt('derived from list, with a length', Counted([1]), last)
attempt('generator', generate(), last)
attempt('enumerate', enumerate([1]), last)
attempt('iterator that calls', iter(generate().next, 1), last)
attempt('no length', Unsized(), last)
attempt('TypeError', Sized('first', TypeError('no length')), last)
attempt('AttributeError', Sized('first', AttributeError('no length')), last)
attempt('KeyError', Sized('first', KeyError('no length')), last)
attempt('int', 3, last)
attempt('function', generate, last)
attempt('exception', Sized('first'), generate(), last)
