# Each continuation captures the one before it.
def factorial(n, then):
    if n == 0:
        return then(1)
    return factorial(n - 1, lambda rest: then(n * rest))


emit(factorial(10, lambda value: value))
