# A captured dict needs no nonlocal: it is changed, not rebound.
def memo(f):
    known = {}

    def remembered(n):
        if n not in known:
            emit(n)
            known[n] = f(n)
        return known[n]

    return remembered


fib = memo(lambda n: n if n < 2 else fib(n - 1) + fib(n - 2))
emit(fib(8))
emit(fib(7))
