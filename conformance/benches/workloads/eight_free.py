# Calls of a function that reads eight captured variables.

def holder(a, b, c, d, e, f, g, h):
    def read():
        return a + b + c + d + e + f + g + h

    return read


def work(n):
    read = holder(1, 2, 3, 4, 5, 6, 7, 8)
    total = 0
    for _ in range(n):
        total = read()
    return total


def loop(n):
    total = 0
    for _ in range(n):
        total = n
    return total
