# __repr__ and __str__ of classes written in Python.
class Point(object):
    def __init__(self, x):
        self.x = x

    def __repr__(self):
        return "Point(%r)" % self.x


class Named(Point):
    def __str__(self):
        return "named " + repr(self.x)


p, n = Point(1), Named(2)
emit(repr(p))
emit(str(p))
emit(repr(n))
emit(str(n))


class Bad(object):
    def __repr__(self):
        return 5


repr(Bad())
