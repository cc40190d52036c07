# Iterators that are classes of the program, in loops, comprehensions, unpacking and builtins.
class Countdown(object):
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return CountdownIterator(self.start)


class CountdownIterator(object):
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1

    next = __next__


def chained(*iterables):
    class Chained(object):
        def __init__(self):
            self.rest = list(iterables)
            self.current = iter(())

        def __iter__(self):
            return self

        def __next__(self):
            while True:
                try:
                    return next(self.current)
                except StopIteration:
                    if not self.rest:
                        raise
                    self.current = iter(self.rest.pop(0))

        next = __next__

    return Chained()


def peekable(iterable):
    source = iter(iterable)
    kept = []

    class Peekable(object):
        def __iter__(self):
            return self

        def __next__(self):
            return kept.pop() if kept else next(source)

        next = __next__

        def peek(self, default=None):
            if not kept:
                try:
                    kept.append(next(source))
                except StopIteration:
                    return default
            return kept[0]

    return Peekable()


print([n * n for n in Countdown(4)])
print(list(Countdown(3)) + [n for n in CountdownIterator(2)])
print(len({n % 2 for n in Countdown(5)}))
print({n: str(n) for n in Countdown(2)}[2])
print(sum(n for n in Countdown(10)))
a, b, c = Countdown(3)
print((a, b, c))
print((max(Countdown(7)), min(Countdown(7)), 3 in Countdown(5), 9 in Countdown(5)))
print(list(zip(Countdown(3), chained("ab", [], Countdown(2)))))
print(list(chained([1], (2, 3), Countdown(2), "x")))
p = peekable(Countdown(3))
print((p.peek(), p.peek(), next(p), p.peek(), list(p), p.peek("over")))
print(next(CountdownIterator(0), "default"))


def groups(iterable, key):
    items = peekable(iterable)
    end = object()
    while items.peek(end) is not end:
        k = key(items.peek())
        group = []
        while items.peek(end) is not end and key(items.peek()) == k:
            group.append(next(items))
        yield k, group


print(list(groups([1, 1, 2, 4, 3, 5, 6], lambda n: n % 2)))
print([x for x in [[y for y in Countdown(x)] for x in Countdown(3)]])
