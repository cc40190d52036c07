# Decorators with arguments: each layer is a closure over the one before it.
def wraps(original):
    def apply(wrapper):
        wrapper.__name__ = original.__name__
        wrapper.__doc__ = original.__doc__
        wrapper.wrapped = original
        return wrapper

    return apply


def repeat(times, sep=", "):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            return sep.join([str(function(*args, **kwargs)) for _ in range(times)])

        return wrapper

    return decorate


def check(**types):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            for name in sorted(kwargs):
                if name in types and not isinstance(kwargs[name], types[name]):
                    raise TypeError("%s must be %s, not %r" % (name, types[name].__name__, kwargs[name]))
            return function(*args, **kwargs)

        return wrapper

    return decorate


def logged(log):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            log.append("> %s%r" % (function.__name__, args))
            try:
                result = function(*args, **kwargs)
            except Exception as error:
                log.append("! %s" % error)
                raise
            else:
                log.append("< %r" % (result,))
                return result

        return wrapper

    return decorate


log = []


@logged(log)
@repeat(2, sep=" and ")
@check(name=str)
def greet(greeting, name="you"):
    """Greets."""
    return "%s %s" % (greeting, name)


print(greet("hello"))
print(greet("bye", name="all"))
try:
    greet("oh", name=5)
except TypeError as error:
    print("error: %s" % error)
print(greet.__name__)
print(greet.__doc__)
depth = 0
inner = greet
while hasattr(inner, "wrapped"):
    inner = inner.wrapped
    depth += 1
print("%d layers around %s" % (depth, inner("x", name="y")))
for line in log:
    print(line)
