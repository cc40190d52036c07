# Memoising by what a function was called with; the cache is seen through attributes of the wrapper.
def memoise(maximum=None):
    def decorate(function):
        cache = {}
        order = []
        stats = {"hits": 0, "misses": 0}

        def wrapper(*args, **kwargs):
            key = args + tuple(sorted(kwargs.items()))
            try:
                value = cache[key]
            except KeyError:
                stats["misses"] += 1
            else:
                stats["hits"] += 1
                order.remove(key)
                order.append(key)
                return value
            value = function(*args, **kwargs)
            cache[key] = value
            order.append(key)
            if maximum is not None and len(order) > maximum:
                oldest = order.pop(0)
                del cache[oldest]
            return value

        def clear():
            cache.clear()
            del order[:]
            stats.update(hits=0, misses=0)

        wrapper.stats = lambda: (stats["hits"], stats["misses"], len(cache))
        wrapper.clear = clear
        return wrapper

    return decorate


@memoise()
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


calls = []


@memoise(maximum=2)
def power(base, exponent=2):
    calls.append((base, exponent))
    return base ** exponent


print(fib(60))
print(fib.stats())
print([power(2), power(3), power(2), power(4), power(3), power(2, exponent=3)])
print(calls)
print(power.stats())
power.clear()
print(power.stats())
print(power(5))
try:
    power([1])
except TypeError as error:
    print(error)
