# Class factories: classes whose methods close over what the factory was given.
def record(name, *fields, **defaults):
    known = fields + tuple(sorted(defaults))

    class Record(object):
        def __init__(self, *args, **kwargs):
            if len(args) > len(known):
                raise TypeError("%s takes %d values" % (name, len(known)))
            values = dict(defaults)
            values.update(zip(known, args))
            values.update(kwargs)
            for field in known:
                if field not in values:
                    raise TypeError("%s needs %s" % (name, field))
                setattr(self, field, values[field])

        def __repr__(self):
            shown = ", ".join("%s=%r" % (field, getattr(self, field)) for field in known)
            return "%s(%s)" % (name, shown)

        def __eq__(self, other):
            return isinstance(other, Record) and self.astuple() == other.astuple()

        def __ne__(self, other):
            return not self == other

        def __iter__(self):
            return iter(self.astuple())

        def __len__(self):
            return len(known)

        def __getitem__(self, index):
            return self.astuple()[index]

        def astuple(self):
            return tuple(getattr(self, field) for field in known)

        def replace(self, **changes):
            values = {field: getattr(self, field) for field in known}
            values.update(changes)
            return Record(**values)

    Record.fields = known
    return type(name, (Record,), {"__module__": __name__})


def with_method(cls, name):
    def attach(function):
        setattr(cls, name, function)
        return function

    return attach


Point = record("Point", "x", "y")
Styled = record("Styled", "point", colour="red")
p = Point(1, 2)
print(p)
print(p == Point(1, 2))
print(p != Point(2, 1))
print(p == (1, 2))
print(p.replace(y=5))
x, y = p
print(x + y)
print((len(p), p[0], p[-1]))
print(Styled(p))
print(Styled(colour="blue", point=3))


@with_method(Point, "norm")
def norm(self):
    return self.x ** 2 + self.y ** 2


print(Point(3, 4).norm())
for wrong in (lambda: Point(1), lambda: Point(1, 2, 3)):
    try:
        wrong()
    except TypeError as error:
        print(error)
print((Point.__name__, Point.fields, isinstance(p, Styled)))
