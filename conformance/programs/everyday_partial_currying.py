# Partial application, currying, flipping and composing.
def partial(func, *args, **keywords):
    def call(*more, **extra):
        merged = dict(keywords)
        merged.update(extra)
        return func(*(args + more), **merged)

    call.func = func
    call.args = args
    return call


def curry(func, arity=None):
    if arity is None:
        arity = func.__code__.co_argcount

    def take(taken):
        def step(*args):
            now = taken + args
            if len(now) >= arity:
                return func(*now)
            return take(now)

        return step

    return take(())


def flip(func):
    return lambda a, b, *rest: func(b, a, *rest)


def compose(*functions):
    def composed(x):
        for function in reversed(functions):
            x = function(x)
        return x

    return composed


def volume(a, b, c, unit="cm"):
    return "%d%s3" % (a * b * c, unit)


print(partial(volume, 2, 3)(4))
print(partial(volume, 2, unit="m")(3, 4))
print(partial(partial(volume, 2), 3, unit="mm")(4, unit="km"))
print(partial(volume, 1, 2).args)
add = curry(lambda a, b, c: a + b + c)
print(add(1)(2)(3), add(1, 2)(3), add(1)(2, 3), add(1, 2, 3))
inc = add(1)(0)
print([inc(n) for n in range(4)])
print(flip(divmod)(3, 17))
print(compose(str, inc, abs, int)("-41"))
print(compose()("same"))
pipeline = compose(*[partial(pow, 2), partial(max, 3), len])
print(pipeline("ab"), pipeline("abcdef"))
try:
    partial(volume, 1)(2)
except TypeError as error:
    print(error)
try:
    partial(volume, 1, unit="m")(2, 3, a=4)
except TypeError as error:
    print(error)
