# Context managers: transactions that roll back, managers made of functions, nested and swallowed exceptions.
# versions: 3.8 3.11
class Transaction(object):
    def __init__(self, store):
        self.store = store
        self.undo = []

    def __enter__(self):
        def put(key, value):
            if key in self.store:
                before = self.store[key]
                self.undo.append(lambda: self.store.__setitem__(key, before))
            else:
                self.undo.append(lambda: self.store.pop(key))
            self.store[key] = value

        return put

    def __exit__(self, kind, error, traceback):
        if kind is not None:
            while self.undo:
                self.undo.pop()()
            return kind is not KeyError


def manager(function):
    class Manager(object):
        def __init__(self, *args, **kwargs):
            self.generator = function(*args, **kwargs)

        def __enter__(self):
            return next(self.generator)

        def __exit__(self, kind, error, traceback):
            if kind is None:
                try:
                    next(self.generator)
                except StopIteration:
                    return False
                raise RuntimeError("it did not stop")
            try:
                self.generator.throw(error)
            except StopIteration:
                return True
            return False

    return Manager


log = []


@manager
def section(name, swallow=()):
    log.append("enter " + name)
    try:
        yield name.upper()
    except swallow as error:
        log.append("swallow %s in %s" % (type(error).__name__, name))
    finally:
        log.append("leave " + name)


store = {"a": 1}
with Transaction(store) as put:
    put("a", 2)
    put("b", 3)
print(sorted(store.items()))
with Transaction(store) as put:
    put("a", 10)
    put("c", 11)
    put("a", 12)
    raise ValueError("roll back")
print(sorted(store.items()))
try:
    with Transaction(store) as put:
        put("z", 0)
        raise KeyError("through")
except KeyError as error:
    print("through %s %s" % (error, sorted(store)))

with section("outer") as outer, section("inner", swallow=ValueError) as inner:
    log.append(outer + inner)
    raise ValueError("x")
try:
    with section("only") as only:
        {}[only]
except KeyError as error:
    log.append("out comes %s" % error)


def early(n):
    for i in range(n):
        with section("loop %d" % i):
            if i == 1:
                return i
    return None


print(early(5))
for line in log:
    print(line)
