# Decorators with and without arguments, with wraps written by hand.
def wraps(wrapped):
    def decorate(wrapper):
        wrapper.__name__ = wrapped.__name__
        wrapper.__doc__ = wrapped.__doc__
        wrapper.__dict__.update(wrapped.__dict__)
        wrapper.__wrapped__ = wrapped
        return wrapper

    return decorate


def traced(func):
    depth = [0]

    @wraps(func)
    def wrapper(*args, **kwargs):
        shown = [repr(a) for a in args]
        shown.extend("%s=%r" % (k, kwargs[k]) for k in sorted(kwargs))
        print("%s-> %s(%s)" % ("  " * depth[0], func.__name__, ", ".join(shown)))
        depth[0] += 1
        try:
            result = func(*args, **kwargs)
        finally:
            depth[0] -= 1
        print("%s<- %r" % ("  " * depth[0], result))
        return result

    return wrapper


def repeat(times, between=None):
    def decorate(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            results = []
            for n in range(times):
                if n and between:
                    between(n)
                results.append(func(*args, **kwargs))
            return results

        return wrapper

    return decorate


@traced
def fact(n, scale=1):
    """Multiply down to one."""
    return scale if n <= 1 else n * fact(n - 1, scale=scale)


@repeat(3, between=lambda n: print_line("-- %d" % n))
@traced
def greet(name, greeting="hello"):
    return greeting + ", " + name


def print_line(line):
    print(line)


fact.tag = "math"
print(fact(3, scale=2))
print(greet("ann", greeting="hi"))
print(fact.__name__)
print(fact.__doc__)
print(fact.tag)
print(greet.__name__)
print(greet.__wrapped__ is not greet)
print(greet.__wrapped__.__wrapped__("bob"))
