# Calls of a function that reads one captured variable.

def holder(a):
    def read(x):
        return a + x

    return read


def work(n):
    read = holder(1)
    total = 0
    for _ in range(n):
        total = read(total)
    return total


def loop(n):
    total = 0
    for _ in range(n):
        total = n
    return total
