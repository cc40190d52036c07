# Partial application, flipping, composing and currying without functools.
# versions: 3.8 3.11
def partial(function, *fixed, **named):
    def applied(*args, **kwargs):
        merged = dict(named)
        merged.update(kwargs)
        return function(*(fixed + args), **merged)

    applied.function, applied.fixed, applied.named = function, fixed, named
    return applied


def flip(function):
    return lambda a, b, *rest: function(b, a, *rest)


def compose(*functions):
    def composed(value):
        for function in reversed(functions):
            value = function(value)
        return value

    return composed


def curry(function, arity=None):
    wanted = function.__code__.co_argcount if arity is None else arity

    def take(have):
        def more(*args):
            got = have + args
            return function(*got) if len(got) >= wanted else take(got)

        return more

    return take(())


def volume(a, b, c):
    return a * b * c


def tag(name, text, **attributes):
    shown = "".join(' %s="%s"' % (key, attributes[key]) for key in sorted(attributes))
    return "<%s%s>%s</%s>" % (name, shown, text, name)


bold = partial(tag, "b")
link = partial(tag, "a", href="/")
print(bold("x"))
print(link("home"))
print(link("there", href="/there", rel="next"))
print((link.fixed, sorted(link.named)))
print(curry(volume)(2)(3)(4))
print(curry(volume)(2, 3)(4))
half = curry(volume)(1)
print([half(n)(10) for n in range(3)])
print(flip(partial(lambda a, b, c: a - b * c, 100))(3, 20))
shout = compose(lambda s: s + "!", lambda s: s.upper(), lambda s: s.strip())
print(shout("  hey "))
print(list(map(partial(pow, 2), range(6))))
try:
    partial(volume, 1, 2)()
except TypeError:
    print("too few")
adders = [partial(lambda n, x: n + x, n) for n in range(3)]
print([add(10) for add in adders])
