# Class methods get the class, static methods nothing.
class Shape(object):
    sides = 0

    @classmethod
    def make(cls):
        return cls()

    @classmethod
    def count(cls):
        return cls.sides

    @staticmethod
    def add(a, b):
        return a + b


class Square(Shape):
    sides = 4


emit(Square.make())
emit((Shape.count(), Square.count(), Square().count()))
emit((Shape.add(1, 2), Square().add(3, 4)))
bound = Square.count
emit(bound())
emit(bound.__self__)
