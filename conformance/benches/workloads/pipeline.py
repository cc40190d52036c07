# A pipeline of small functions, put together by closures.

def compose(f, g):
    return lambda x: f(g(x))


def work(n):
    pipeline = compose(lambda x: x + 1, compose(lambda x: x * 2, lambda x: x - 3))
    total = 0
    for i in range(n):
        total += pipeline(i)
    return total


def loop(n):
    total = 0
    for i in range(n):
        total += i
    return total
