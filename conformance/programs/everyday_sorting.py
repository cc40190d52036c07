# Sorting with closures as keys.
def by(*names):
    def key(row):
        return tuple(row[name] for name in names)

    return key


def descending(key):
    class Reversed(object):
        def __init__(self, row):
            self.value = key(row)

        def __lt__(self, other):
            return other.value < self.value

        def __eq__(self, other):
            return self.value == other.value

    return Reversed


def chain(*keys):
    return lambda row: tuple(key(row) for key in keys)


def cmp_to_key(compare):
    class Key(object):
        def __init__(self, value):
            self.value = value

        def __lt__(self, other):
            return compare(self.value, other.value) < 0

    return Key


def ranked(order):
    positions = dict((value, i) for i, value in enumerate(order))
    return lambda value: positions.get(value, len(positions))


def counting(key, counts):
    def counted(x):
        counts.append(x)
        return key(x)

    return counted


rows = [
    {"name": "bo", "age": 30, "size": "m"},
    {"name": "al", "age": 25, "size": "xl"},
    {"name": "cy", "age": 30, "size": "s"},
    {"name": "di", "age": 25, "size": "m"},
]
names = lambda rows: [row["name"] for row in rows]
print(names(sorted(rows, key=by("age", "name"))))
print(names(sorted(rows, key=by("age"), reverse=True)))
print(names(sorted(rows, key=chain(descending(by("age")), by("name")))))
size = ranked(["s", "m", "l", "xl"])
print(names(sorted(rows, key=lambda row: size(row["size"]))))
print(sorted("bca", key=cmp_to_key(lambda a, b: -1 if a > b else 1 if a < b else 0)))
counts = []
words = "pear fig apple kiwi".split()
words.sort(key=counting(len, counts))
print(words)
print(counts)
print(max(rows, key=by("age", "name"))["name"])
print(min(words, key=lambda w: w[-1]))
groups = {}
for word in words:
    groups.setdefault(len(word), []).append(word)
for length in [5, 4, 3]:
    print("%d: %s" % (length, groups[length]))
print(sorted([3, -1, 2], key=abs))
print(sorted([[2, "b"], [1, "z"], [2, "a"]]))
table = sorted([("x", 3), ("y", 1), ("z", 2)], key=lambda kv: kv[1])
print(table)
print(list(map(lambda kv: "%s=%d" % kv, table)))
