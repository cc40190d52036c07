# Lazy properties, by descriptors, by __getattr__ and by thunks.
class lazy(object):
    def __init__(self, func):
        self.func = func
        self.name = func.__name__

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        value = self.func(instance)
        instance.__dict__[self.name] = value
        return value


def cached_property(func):
    attribute = "_" + func.__name__

    def getter(self):
        if not hasattr(self, attribute):
            setattr(self, attribute, func(self))
        return getattr(self, attribute)

    def deleter(self):
        if hasattr(self, attribute):
            delattr(self, attribute)

    return property(getter, None, deleter, func.__doc__)


class Circle(object):
    def __init__(self, radius):
        self.radius = radius

    @lazy
    def area(self):
        print("area!")
        return 3 * self.radius ** 2

    @cached_property
    def diameter(self):
        """Twice the radius."""
        print("diameter!")
        return 2 * self.radius


class Lazily(object):
    def __init__(self, **thunks):
        self.thunks = thunks

    def __getattr__(self, name):
        try:
            thunk = self.thunks[name]
        except KeyError:
            raise AttributeError(name)
        value = thunk(self)
        setattr(self, name, value)
        return value


def delay(thunk):
    memo = []

    def force():
        if not memo:
            memo.append(thunk())
        return memo[0]

    return force


def stream(first, rest):
    return first, delay(rest)


def integers(n):
    return stream(n, lambda: integers(n + 1))


def first(n, s):
    taken = []
    while len(taken) < n:
        head, tail = s
        taken.append(head)
        s = tail()
    return taken


c = Circle(2)
print((c.area, c.area))
c.radius = 5
print(c.area, "area" in c.__dict__)
del c.area
print(c.area)
print(c.diameter, c.diameter)
del c.diameter
print(c.diameter)
print(Circle.diameter.__doc__, isinstance(Circle.area, lazy))
try:
    c.diameter = 3
except AttributeError:
    print("read only")
config = Lazily(host=lambda self: "localhost", url=lambda self: "http://" + self.host)
print(config.url, config.url)
try:
    config.port
except AttributeError as error:
    print("no %s" % error)
print(first(5, integers(3)))
