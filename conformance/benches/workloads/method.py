# Calls of a method that reads a captured variable.

def make(step):
    class Counter(object):
        def next(self, x):
            return x + step

    return Counter()


def work(n):
    made = make(2)
    total = 0
    for _ in range(n):
        total = made.next(total)
    return total


def loop(n):
    total = 0
    for _ in range(n):
        total = n
    return total
