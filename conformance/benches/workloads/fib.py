# Recursion of a function through the cell that it is itself in.

def fibonacci():
    def fib(n):
        if n < 2:
            return n
        return fib(n - 1) + fib(n - 2)

    return fib


def work(n):
    fib = fibonacci()
    total = 0
    for _ in range(n):
        total += fib(10)
    return total


def loop(n):
    for _ in range(n):
        pass
