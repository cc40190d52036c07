# A callable object that remembers, as a decorator.
class Memo(object):
    def __init__(self, function):
        self.function = function
        self.known = {}

    def __call__(self, n):
        if n not in self.known:
            emit(n)
            self.known[n] = self.function(n)
        return self.known[n]


@Memo
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


emit(fibonacci(6))
emit(fibonacci(6))
emit(len(fibonacci.known))
