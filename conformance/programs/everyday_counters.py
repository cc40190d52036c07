# Counters and accumulators with nonlocal.
# versions: 3.8 3.11
def counter(start=0, step=1):
    value = start

    def increment(by=None):
        nonlocal value
        value += step if by is None else by
        return value

    def reset():
        nonlocal value
        value, old = start, value
        return old

    increment.reset = reset
    increment.peek = lambda: value
    return increment


def averager():
    total, count = 0, 0

    def add(*values):
        nonlocal total, count
        for v in values:
            total += v
            count += 1
        return total / count

    return add


def running(op, initial):
    state = initial

    def feed(x):
        nonlocal state
        state = op(state, x)
        return state

    return feed


def tally():
    counts = {}

    def count(word):
        counts[word] = counts.get(word, 0) + 1

    def report(key=lambda pair: (-pair[1], pair[0])):
        for word, n in sorted(counts.items(), key=key):
            print(f"{word:<6}|{n:>3}|{'#' * n:4}|")

    return count, report


a, b = counter(), counter(10, 5)
print(a(), a(), b(), a(by=10), b())
print(b.reset(), b.peek(), a.peek())
avg = averager()
print(avg(1), avg(2, 3), avg(10))
biggest = running(max, float("-inf"))
print([biggest(x) for x in (3, 1, 4, 1, 5)])
product = running(lambda p, x: p * x, 1)
print([product(n) for n in range(1, 8)])
count, report = tally()
for word in "the cat and the dog and the bird".split():
    count(word)
report()
report(key=lambda pair: pair[0])
try:
    averager()()
except ZeroDivisionError as error:
    print("nothing:", error)
