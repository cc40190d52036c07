# Functions that share cells, hold many of them, or are in their own.

def shared():
    box = []
    seen = 'first'

    def add(x, y=2, *more, **named):
        box.append((x, y, more, sorted(named)))
        return seen

    def look():
        return box, seen

    return add, look


def many(a, b, c, d, e, f, g, h):
    return lambda: (a, b, c, d, e, f, g, h)


def late():
    return [lambda: i for i in range(3)] + [(lambda i=i: i) for i in range(3)]


def recursive():
    def fib(n):
        return n if n < 2 else fib(n - 1) + fib(n - 2)
    return fib


def deep(n):
    a, b, c, d, e, f = n, n, n, n, n, n
    return 0 if n == 0 else deep(n - 1) + (a + b + c + d + e + f) // 6


add, look = shared()
emit(add(1))
emit(add(1, 5, 6, 7, z=1, w=2))
emit(add(*(1, 2), **{'k': 3}))
emit(look())
emit(many(1, 'b', 3.5, None, (1, 2), [3], 2 ** 70, -1)())
emit([each() for each in late()])
emit(recursive()(7))
emit(deep(120))
for wrong in (lambda: add(), lambda: look(1), lambda: add(x=1, **{'x': 2}), lambda: many(1)):
    try:
        wrong()
    except TypeError as error:
        emit(str(error))
