# Class factories: classes that capture what their function was called with.
def record(name, *fields, **defaults):
    def __init__(self, *args, **kwargs):
        if len(args) > len(fields):
            raise TypeError("%s takes %d fields, not %d" % (name, len(fields), len(args)))
        values = dict(defaults)
        values.update(zip(fields, args))
        values.update(kwargs)
        for field in fields:
            if field not in values:
                raise TypeError("%s lacks %s" % (name, field))
            setattr(self, field, values[field])

    def __repr__(self):
        return "%s(%s)" % (name, ", ".join("%s=%r" % (f, getattr(self, f)) for f in fields))

    def __eq__(self, other):
        return type(self) is type(other) and all(getattr(self, f) == getattr(other, f) for f in fields)

    def __iter__(self):
        return iter([getattr(self, f) for f in fields])

    return type(
        name,
        (object,),
        {"__init__": __init__, "__repr__": __repr__, "__eq__": __eq__, "__iter__": __iter__, "fields": fields},
    )


def shape(sides, area):
    class Shape(object):
        count = 0

        def __init__(self, size):
            self.size = size
            Shape.count += 1

        def area(self):
            return area(self.size)

        def describe(self):
            return "%d sides, %s" % (sides, self.area())

        @classmethod
        def many(cls, *sizes):
            return [cls(s) for s in sizes]

        @staticmethod
        def sides():
            return sides

    Shape.title = "Shape%d" % sides
    return Shape


Point = record("Point", "x", "y", y=0)
p, q = Point(1), Point(1, y=0)
print(p)
print(p == q)
print(p != Point(2, 3))
x, y = Point(5, 6)
print(x + y)
print(Point.fields)
for args in [(), (1, 2, 3)]:
    try:
        Point(*args)
    except TypeError as error:
        print(error)
Square = shape(4, lambda s: s * s)
Line = shape(2, lambda s: 0)
print([s.describe() for s in Square.many(1, 2, 3)])
print(Line(5).describe())
print((Square.count, Line.count, Square.sides()))
print((Square.title, Line(1).__class__.__name__))
print(isinstance(Square(1), Line))
print(issubclass(Square, object))
