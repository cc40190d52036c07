# `==` is what `__eq__` says; `is` asks nobody.
class Point(object):
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        emit("eq")
        return self.x == other.x


a, b = Point(1), Point(1)
emit(a == b)
emit(a is b)
if not a == Point(2):
    emit("differ")
