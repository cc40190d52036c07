# Context managers as classes, and by generators with a closure around them.
class Tag(object):
    def __init__(self, name, out):
        self.name, self.out = name, out

    def __enter__(self):
        self.out.append("<%s>" % self.name)
        return self

    def __exit__(self, kind, value, traceback):
        self.out.append("</%s>" % self.name)
        return False


class Suppress(object):
    def __init__(self, *kinds):
        self.kinds = kinds
        self.caught = None

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind is not None and issubclass(kind, self.kinds):
            self.caught = value
            return True


def contextmanager(func):
    class Manager(object):
        def __init__(self, *args):
            self.generator = func(*args)

        def __enter__(self):
            return next(self.generator)

        def __exit__(self, kind, value, traceback):
            if kind is None:
                for extra in self.generator:
                    raise RuntimeError("generator didn't stop")
                return False
            try:
                self.generator.throw(value)
            except StopIteration:
                return True
            except kind as error:
                if error is value:
                    return False
                raise
            raise RuntimeError("generator didn't stop after throw()")

    return Manager


@contextmanager
def changed(mapping, key, value):
    old = mapping[key]
    mapping[key] = value
    try:
        yield old
    finally:
        mapping[key] = old


out = []
with Tag("a", out):
    with Tag("b", out) as b:
        out.append(b.name)
print("".join(out))
with Suppress(KeyError, ValueError) as s:
    {}["k"]
print(repr(s.caught))
settings = {"debug": False}
with changed(settings, "debug", True) as was:
    print((was, settings["debug"]))
print(settings["debug"])
try:
    with changed(settings, "debug", 5), Tag("t", out):
        raise IndexError("inside")
except IndexError as error:
    print("out: %s, %s" % (error, settings["debug"]))
print(out[-1])


def early(n):
    with Tag("f", out):
        for i in range(n):
            with Suppress(ZeroDivisionError):
                if 6 // (i - 1) == 6:
                    return i
    return None


print(early(5))
print(out[-2:])
