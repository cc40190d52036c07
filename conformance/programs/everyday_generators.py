# Generators over captured state.
def window(size):
    seen = []

    def slide(items):
        for item in items:
            seen.append(item)
            if len(seen) > size:
                seen.pop(0)
            if len(seen) == size:
                yield list(seen)

    return slide, seen


def tree(value, *children):
    def walk(depth=0):
        yield depth, value
        for child in children:
            for pair in child(depth + 1):
                yield pair

    return walk


def permutations(items):
    items = list(items)
    if len(items) <= 1:
        yield items
    else:
        for i, item in enumerate(items):
            for rest in permutations(items[:i] + items[i + 1:]):
                yield [item] + rest


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1


def take(n, items):
    return [next(items) for _ in range(n)]


def resource(log):
    log.append("open")
    try:
        for n in range(3):
            yield n
    finally:
        log.append("close")


slide, seen = window(2)
print(list(slide("abcd")))
print(seen)
walk = tree("root", tree("left", tree("leaf")), tree("right"))
for depth, value in walk():
    print("  " * depth + value)
print(["".join(p) for p in permutations("abc")])
print(take(10, primes()))
log = []
for n in resource(log):
    if n == 1:
        break
print(log)
g = resource(log)
next(g)
g.close()
print(log)
print(next(g, "done"))
try:
    next(g)
except StopIteration as stop:
    print(repr(stop))
pairs = dict((k, v) for k, v in zip("ab", range(2)))
print((len(pairs), pairs["b"]))
lazy = (print_and(n) for n in range(2))
print_and = lambda n: n * 10
print(list(lazy))
