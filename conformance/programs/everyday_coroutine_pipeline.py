# Coroutine pipelines: stages delegate to one another by `yield from`.
# versions: 3.8 3.11
def primed(function):
    def start(*args, **kwargs):
        generator = function(*args, **kwargs)
        next(generator)
        return generator

    return start


@primed
def averager():
    total, count, average = 0, 0, None
    while True:
        value = yield average
        if value is None:
            return count, average
        total += value
        count += 1
        average = total / count


def summary():
    results = {}

    def collect(key):
        def subgen():
            total = count = 0
            while True:
                value = yield
                if value is None:
                    return count, total
                total, count = total + value, count + 1

        while True:
            results[key] = yield from subgen()

    return results, collect


results, collect = summary()
for key, values in [("a", [1, 2, 3]), ("b", [10]), ("c", [])]:
    group = collect(key)
    next(group)
    for value in values:
        group.send(value)
    group.send(None)
print(results)

average = averager()
print([average.send(n) for n in (10, 20, 60)])
try:
    average.send(None)
except StopIteration as stop:
    print(stop.value)


def read(lines):
    yield from lines


def numbered(lines):
    n = 0

    def label(line):
        nonlocal n
        n += 1
        return "%d: %s" % (n, line)

    for line in lines:
        yield label(line)
    return n


def paged(lines, size):
    source = numbered(lines)
    page = []

    def pages():
        nonlocal page
        count = yield from fill()
        if page:
            yield page
        print("%d lines" % count)

    def fill():
        nonlocal page
        while True:
            try:
                line = next(source)
            except StopIteration as stop:
                return stop.value
            page.append(line)
            if len(page) == size:
                full, page = page, []
                yield full

    return pages()


for page in paged(read(["a", "b", "c", "d", "e"]), 2):
    print(page)


def walk(tree):
    if isinstance(tree, (list, tuple)):
        depth = 0
        for branch in tree:
            depth = max(depth, (yield from walk(branch)))
        return depth + 1
    yield tree
    return 0


def depth_of(tree):
    leaves = []

    def run():
        return (yield from walk(tree))

    runner = run()
    while True:
        try:
            leaves.append(next(runner))
        except StopIteration as stop:
            return leaves, stop.value


print(depth_of([1, (2, [3, 4], []), [[5]]]))


def guarded(inner):
    try:
        result = yield from inner
    except ValueError as error:
        print("guarded: %s" % error)
        result = yield "recovered"
    finally:
        print("closed")
    return result


g = guarded(read(iter([1, 2])))
print(next(g))
print(g.throw(ValueError("bad line")))
g.close()
