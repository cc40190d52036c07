# Iterators as closures, for iter with a sentinel, and as a class.
def countdown(start):
    left = [start]

    def step():
        if left[0] <= 0:
            return None
        left[0] -= 1
        return left[0] + 1

    return step


class Fibonacci(object):
    def __init__(self, limit):
        self.limit = limit

    def __iter__(self):
        a, b = 0, 1
        while a < self.limit:
            yield a
            a, b = b, a + b


class Cycle(object):
    def __init__(self, items, times):
        self.items, self.times, self.at = items, times, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.at >= self.times * len(self.items):
            raise StopIteration
        item = self.items[self.at % len(self.items)]
        self.at += 1
        return item

    next = __next__


class Deck(object):
    def __init__(self, *cards):
        self.cards = list(cards)

    def __getitem__(self, index):
        return self.cards[index]

    def __iter__(self):
        return (card for card in self.cards)

    def __len__(self):
        return len(self.cards)

    def __contains__(self, card):
        return card in self.cards


def linked(*values):
    node = None
    for value in reversed(values):
        def node(value=value, rest=node):
            return value, rest
    return node


def each(node):
    while node is not None:
        value, node = node()
        yield value


print(list(iter(countdown(4), None)))
print(list(Fibonacci(50)))
print(13 in Fibonacci(50))
print(list(Cycle("ab", 2)))
print(sum(Cycle([1, 2, 3], 3)))
a, b, c = Cycle("xyz", 1)
print(a + b + c)
deck = Deck("2", "J", "A")
print([card for card in deck])
print("J" in deck)
print(list(deck)[::-1])
print(deck[-1])
print(dict(enumerate(deck))[2])
print(list(zip(deck, Fibonacci(9))))
print(list(each(linked(3, 1, 2))))
print(sorted(each(linked(3, 1, 2))))
it = iter(deck)
next(it)
print(max(it))
print(next(it, "none"))
try:
    iter(5)
except TypeError as error:
    print(error)
try:
    for x in Cycle([1], 1):
        next(iter(()))
except StopIteration:
    print("stopped inside")
