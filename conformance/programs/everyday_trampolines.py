# Trampolines, continuation passing and the fixed point of a function.
class TailCall(object):
    def __init__(self, func, args, kwargs):
        self.func, self.args, self.kwargs = func, args, kwargs

    def run(self):
        return self.func(*self.args, **self.kwargs)


def trampoline(func):
    def start(*args, **kwargs):
        result = func(*args, **kwargs)
        while isinstance(result, TailCall):
            result = result.run()
        return result

    start.tail = lambda *args, **kwargs: TailCall(func, args, kwargs)
    return start


@trampoline
def total(n, acc=0):
    return acc if n == 0 else total.tail(n - 1, acc=acc + n)


@trampoline
def even(n):
    return True if n == 0 else odd.tail(n - 1)


@trampoline
def odd(n):
    return False if n == 0 else even.tail(n - 1)


def fix(f):
    return (lambda x: f(lambda *a: x(x)(*a)))(lambda x: f(lambda *a: x(x)(*a)))


def sum_cps(tree, k):
    if not isinstance(tree, tuple):
        return lambda: k(tree)
    if not tree:
        return lambda: k(0)
    return lambda: sum_cps(tree[0], lambda a: lambda: sum_cps(tree[1:], lambda b: lambda: k(a + b)))


def bounce(thunk):
    steps = 0
    while callable(thunk):
        thunk = thunk()
        steps += 1
    return thunk, steps


def church(n):
    return lambda f: lambda x: x if n == 0 else f(church(n - 1)(f)(x))


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


print(total(3000))
print((even(1001), odd(1001)))
print(fix(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(20))
print(bounce(sum_cps((1, (2, (3, 4)), (), 5), lambda v: v)))
three, two = church(3), church(2)
plus = lambda m, n: lambda f: lambda x: m(f)(n(f)(x))
times = lambda m, n: lambda f: m(n(f))
count = lambda c: c(lambda n: n + 1)(0)
print((count(plus(three, two)), count(times(three, two)), count(two(three))))
print(deep(200))
try:
    deep(10 ** 6)
except RuntimeError as error:
    print("too deep")
