# From 3.0 on, != asks __eq__ and says the opposite.
# versions: 3.8 3.11
class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        emit("eq")
        return self.x == other.x


emit(Point(1) != Point(1))
emit(Point(1) != Point(2))
{Point(1): 1}
