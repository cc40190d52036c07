# A class, an instance, attributes and methods.
class Point(object):
    dimensions = 2

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def sum(self):
        return self.x + self.y


p = Point(1, 2)
emit(p.x)
emit(p.sum())
emit(p.dimensions)
p.dimensions = 3
emit(p.dimensions)
emit(Point.dimensions)
emit(Point)
emit(p)
bound = p.sum
p.x = 10
emit(bound())
emit(Point.sum(p))
