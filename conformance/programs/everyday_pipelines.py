# Pipelines of lambdas, eager and by generators.
def pipe(*stages):
    def run(value):
        for stage in stages:
            value = stage(value)
        return value

    return run


def mapping(f):
    return lambda items: (f(i) for i in items)


def keeping(p):
    return lambda items: (i for i in items if p(i))


def taking(n):
    def take(items):
        left = n
        for item in items:
            if left <= 0:
                return
            left -= 1
            yield item

    return take


def chunks(size):
    def chunk(items):
        block = []
        for item in items:
            block.append(item)
            if len(block) == size:
                yield tuple(block)
                block = []
        if block:
            yield tuple(block)

    return chunk


def noisy(name, log):
    def stage(items):
        for item in items:
            log.append("%s %s" % (name, item))
            yield item

    return stage


def naturals():
    n = 0
    while True:
        yield n
        n += 1


log = []
squares = pipe(
    noisy("in", log),
    mapping(lambda n: n * n),
    keeping(lambda n: n % 3 != 0),
    noisy("out", log),
    taking(4),
    list,
)
print(squares(naturals()))
print(log[:6])
print(len(log))
print(pipe(chunks(3), mapping(sum), list)(range(8)))
print(pipe(str.split, mapping(str.title), " ".join)("the quick brown fox"))
print(pipe()(5))
print(list(zip(*[[1, 2, 3], "abc", (x for x in "xyz")])))
print(sum(x * y for x in range(4) for y in range(x) if (x + y) % 2))
adders = [lambda x, n=n: x + n for n in range(3)]
print(pipe(*adders)(10))
print(sorted(mapping(len)(["ccc", "a", "bb"]), reverse=True))
print(max(naturals_below for naturals_below in taking(5)(naturals())))
print(any(map(lambda x: x > 3, [1, 5])), all(map(lambda x: x > 3, [1, 5])))
