# Lazily evaluated streams: a head and a closure that makes the tail when it is asked for.
class Stream(object):
    def __init__(self, head, tail):
        self.head = head
        self._tail = tail
        self._made = False

    @property
    def tail(self):
        if not self._made:
            self._tail = self._tail()
            self._made = True
        return self._tail

    def __iter__(self):
        stream = self
        while stream is not None:
            yield stream.head
            stream = stream.tail

    def map(self, function):
        return Stream(function(self.head), lambda: self.tail and self.tail.map(function))

    def filter(self, test):
        stream = self
        while stream is not None and not test(stream.head):
            stream = stream.tail
        if stream is None:
            return None
        return Stream(stream.head, lambda: stream.tail and stream.tail.filter(test))

    def zip_with(self, function, other):
        return Stream(function(self.head, other.head), lambda: self.tail.zip_with(function, other.tail))

    def take(self, n):
        out = []
        for value in self:
            if len(out) == n:
                break
            out.append(value)
        return out


made = []


def count(n):
    made.append(n)
    return Stream(n, lambda: count(n + 1))


def sieve(stream):
    prime = stream.head
    return Stream(prime, lambda: sieve(stream.tail.filter(lambda n: n % prime)))


numbers = count(2)
print(numbers.take(4))
print(made)
print(numbers.map(lambda n: n * n).take(3))
print(numbers.filter(lambda n: n % 3 == 0).take(3))
print(sieve(numbers).take(8))
fibs = Stream(0, lambda: Stream(1, lambda: fibs.zip_with(lambda a, b: a + b, fibs.tail)))
print(fibs.take(12))


def of(*items):
    if not items:
        return None
    return Stream(items[0], lambda: of(*items[1:]))


print(list(of(1, 2, 3).map(lambda n: -n)))
print(of(1, 3).filter(lambda n: n > 5))
print(len(made))


def lazy(compute):
    cell = []

    def force():
        if not cell:
            cell.append(compute())
        return cell[0]

    return force


order = []
a = lazy(lambda: order.append("a") or 1)
b = lazy(lambda: order.append("b") or a() + 1)
c = lazy(lambda: order.append("c") or a() * 10 + b())
print((c(), b(), a()))
print(order)
