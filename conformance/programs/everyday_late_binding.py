# Pitfalls of late binding, and the ways around them.
def late():
    return [lambda: i for i in range(3)]


def by_default():
    return [lambda i=i: i for i in range(3)]


def by_factory():
    def make(i):
        return lambda: i

    return [make(i) for i in range(3)]


def by_loop():
    made = {}
    for name in ["open", "close"]:
        def handler(verbose=False):
            return name.upper() if verbose else name

        made[name] = handler
    return made


def after():
    def read():
        return x

    try:
        read()
    except NameError as error:
        print(error)
    x = "now"
    return read()


def deleted():
    functions = []
    for n in range(2):
        functions.append(lambda: n)
    n = "changed"
    return [f() for f in functions]


def mutable_default(item, seen=[]):
    seen.append(item)
    return seen


def shadow():
    x = "outer"

    class C(object):
        x = "class"

        def read(self):
            return x

        from_class = [x for _ in range(1)] if False else x

    def inner():
        x = "inner"
        return x

    return C().read(), C.from_class, inner(), x


def self_reference():
    def f(n):
        return [n] + f(n - 1) if n else []

    g = f
    f = lambda n: ["replaced"]
    return g(2)


def generator_late():
    factor = 2
    numbers = (n * factor for n in range(3))
    factor = 10
    return list(numbers)


def loop_variable():
    for i in range(3):
        pass
    total = [i for i in range(5)]
    return i


print([f() for f in late()])
print([f() for f in by_default()])
print([f() for f in by_factory()])
handlers = by_loop()
print((handlers["open"](), handlers["close"](verbose=True)))
print(after())
print(deleted())
mutable_default(1)
print(mutable_default(2))
print(mutable_default("fresh", []))
print(shadow())
print(self_reference())
print(generator_late())
print(loop_variable())
a = [1]
b = a
b += [2]
print((a, a is b))
x = 1


def unbound():
    print(x)
    x = 2


try:
    unbound()
except UnboundLocalError as error:
    print(error)
