# Memoisation in a captured dict, of recursive functions and with a key of one's own.
def memoise(func):
    cache = {}
    counts = {"hit": 0, "miss": 0}

    def wrapper(*args):
        if args in cache:
            counts["hit"] += 1
            return cache[args]
        counts["miss"] += 1
        value = cache[args] = func(*args)
        return value

    wrapper.counts = counts
    wrapper.forget = cache.clear
    return wrapper


@memoise
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@memoise
def ways(total, coins):
    if total == 0:
        return 1
    if total < 0 or not coins:
        return 0
    return ways(total - coins[0], coins) + ways(total, coins[1:])


@memoise
def edit(a, b):
    if not a or not b:
        return len(a) + len(b)
    if a[0] == b[0]:
        return edit(a[1:], b[1:])
    return 1 + min(edit(a[1:], b), edit(a, b[1:]), edit(a[1:], b[1:]))


def keyed(key):
    def decorate(func):
        cache = {}

        def wrapper(arg):
            k = key(arg)
            try:
                return cache[k]
            except KeyError:
                cache[k] = func(arg)
                return cache[k]

        wrapper.size = lambda: len(cache)
        return wrapper

    return decorate


@keyed(lambda word: word.lower())
def shout(word):
    return word.upper() + "!"


print(fib(80))
print("%(hit)d hits, %(miss)d misses" % fib.counts)
fib.forget()
fib(5)
print(fib.counts["miss"])
print(ways(50, (25, 10, 5, 1)))
print(edit("kitten", "sitting"))
print([shout(w) for w in ["a", "A", "b"]])
print(shout.size())
try:
    fib([1])
except TypeError as error:
    print(error)
