# 2.7: slices without a step are opcodes of their own, which fail in many ways.
# versions: 2.7
def attempt(what, function, *args):
    try:
        emit((what, function(*args)))
    except Exception as error:
        emit((what, repr(error)))


class BadIndex(object):
    def __index__(self):
        raise ValueError('index')


class Own(object):
    def __iter__(self):
        raise ValueError('iter')


class NotIterable(object):
    def __iter__(self):
        raise TypeError('iter')


class Gives(object):
    def __init__(self, items):
        self.items = items

    def __iter__(self):
        for item in self.items:
            if item is None:
                raise KeyError('item')
            yield item


def delete_0(x):
    del x[:]
    return x


def delete_1(x, a):
    del x[a:]
    return x


def delete_2(x, b):
    del x[:b]
    return x


def delete_3(x, a, b):
    del x[a:b]
    return x


def store_0(x, y):
    x[:] = y
    return x


def store_1(x, a, y):
    x[a:] = y
    return x


def store_2(x, b, y):
    x[:b] = y
    return x


def store_3(x, a, b, y):
    x[a:b] = y
    return x


class Items(object):
    def __setitem__(self, index, value):
        emit(('set', repr(index), value))

    def __delitem__(self, index):
        emit(('delete', repr(index)))


class Refuses(object):
    def __setitem__(self, index, value):
        raise KeyError('set')

    def __delitem__(self, index):
        raise KeyError('delete')


for target in ({}, 1, 'text', (), Items(), Refuses()):
    name = type(target).__name__
    attempt((name, 'del 0'), delete_0, target)
    attempt((name, 'del 1'), delete_1, target, 1)
    attempt((name, 'del 2'), delete_2, target, 1)
    attempt((name, 'del 3'), delete_3, target, 1, 2)
    attempt((name, 'set 0'), store_0, target, [])
    attempt((name, 'set 1'), store_1, target, 1, [])
    attempt((name, 'set 2'), store_2, target, 1, [])
    attempt((name, 'set 3'), store_3, target, 1, 2, [])

for what in (1, 'ab', (7, 8), [], {}, None, Own(), NotIterable(), Gives([1, 2]), Gives([1, None])):
    name = type(what).__name__
    attempt((name, 0), store_0, [1, 2, 3], what)
    attempt((name, 1), store_1, [1, 2, 3], 1, what)
    attempt((name, 2), store_2, [1, 2, 3], 1, what)
    attempt((name, 3), store_3, [1, 2, 3], 1, 2, what)

for bound in ('a', 1.5, [], None, True):
    name = type(bound).__name__
    attempt((name, 'del 1'), delete_1, [1, 2, 3], bound)
    attempt((name, 'del 2'), delete_2, [1, 2, 3], bound)
    attempt((name, 'del 3'), delete_3, [1, 2, 3], bound, 2)
    attempt((name, 'set 1'), store_1, [1, 2, 3], bound, [9])
    attempt((name, 'set 2'), store_2, [1, 2, 3], bound, [9])
    attempt((name, 'set 3'), store_3, [1, 2, 3], 0, bound, [9])
