# An LRU cache with a dict of links, and one by a list.
# versions: 3.8 3.11
def lru_cache(maxsize=3):
    PREV, NEXT, KEY, VALUE = range(4)

    def decorate(func):
        root = []
        root[:] = [root, root, None, None]
        cache = {}
        stats = [0, 0]

        def unlink(link):
            link[PREV][NEXT] = link[NEXT]
            link[NEXT][PREV] = link[PREV]

        def append(link):
            last = root[PREV]
            last[NEXT] = root[PREV] = link
            link[PREV], link[NEXT] = last, root

        def wrapper(*args, **kwargs):
            key = args
            if kwargs:
                key += (wrapper,) + tuple(sorted(kwargs.items()))
            link = cache.get(key)
            if link is not None:
                stats[0] += 1
                unlink(link)
                append(link)
                return link[VALUE]
            stats[1] += 1
            value = func(*args, **kwargs)
            if len(cache) >= maxsize:
                oldest = root[NEXT]
                unlink(oldest)
                del cache[oldest[KEY]]
            link = [None, None, key, value]
            cache[key] = link
            append(link)
            return value

        def keys():
            found, link = [], root[NEXT]
            while link is not root:
                found.append(link[KEY])
                link = link[NEXT]
            return found

        wrapper.keys = keys
        wrapper.info = lambda: tuple(stats) + (len(cache),)
        return wrapper

    return decorate


class BoundedDict(dict):
    def __init__(self, limit):
        dict.__init__(self)
        self.limit = limit
        self.order = []

    def __setitem__(self, key, value):
        if key in self:
            self.order.remove(key)
        elif len(self) == self.limit:
            del self[self.order.pop(0)]
        self.order.append(key)
        dict.__setitem__(self, key, value)

    def __missing__(self, key):
        return "no " + key


@lru_cache(maxsize=2)
def slow(x, y=0):
    print("computing %d, %d" % (x, y))
    return x * 10 + y


print([slow(n) for n in (1, 2, 1, 3, 1, 2)])
print(slow.keys())
print(slow(1, y=5), slow(1, y=5))
print(slow.info())
d = BoundedDict(2)
for i, k in enumerate("abac"):
    d[k] = i
print((d.order, len(d)))
print(d["a"], d["b"], d.get("b"), len(d))
print(isinstance(d, dict), "c" in d)
