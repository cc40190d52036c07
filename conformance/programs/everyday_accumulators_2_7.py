# Accumulators in 2.7, which has no nonlocal: lists, dicts, function attributes.
# versions: 2.7
def accumulator(total=0):
    box = [total]

    def add(n):
        box[0] += n
        return box[0]

    return add


def stats():
    state = {'n': 0, 'sum': 0.0}

    def add(*xs):
        for x in xs:
            state['n'] += 1
            state['sum'] += x
        return state['sum'] / state['n']

    return add


def unique_ids(prefix):
    def make():
        make.last += 1
        return '%s-%03d' % (prefix, make.last)

    make.last = 0
    return make


def wrong():
    total = 0

    def add(n):
        total += n
        return total

    return add


class Namespace(object):
    pass


def with_namespace():
    ns = Namespace()
    ns.calls = []

    def call(arg):
        ns.calls.append(arg)
        return len(ns.calls)

    return call, ns


add = accumulator(10)
print add(1), add(2), add(3L)
print stats()(1, 2, 3, 4)
make = unique_ids('job')
print make(), make(), make.last
try:
    wrong()(1)
except UnboundLocalError, error:
    print 'caught:', error
call, ns = with_namespace()
call('a')
print call('b'), ns.calls
print map(add, range(4)), filter(lambda n: n % 2, xrange(7)), reduce(lambda a, b: a * b, range(1, 6))
print sorted(['b', 'A', 'c'], key=lambda s: s.lower())
print 7 / 2, -7 / 2, 7 // 2.0, 2 ** 70, 'x' * 3
print '%5.2f|%-5s|%05d|%x' % (3.14159, 'ab', 42, 255)
