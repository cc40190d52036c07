# Operators written in Python: the left operand is asked first, then the right one.
def make(name):
    class Number(object):
        def __init__(self, value):
            self.value = value

        def __add__(self, other):
            emit((name, "add"))
            if isinstance(other, Number):
                return Number(self.value + other.value)
            return NotImplemented

        def __radd__(self, other):
            emit((name, "radd"))
            return Number(other + self.value)

        def __iadd__(self, other):
            emit((name, "iadd"))
            self.value += other
            return self

        def __neg__(self):
            return Number(-self.value)

        def __repr__(self):
            return name + str(self.value)

    return Number


A, B = make("a"), make("b")
emit(repr(A(1) + A(2)))
emit(repr(1 + A(2)))
emit(repr(-A(2)))
n = A(1)
n += 5
emit(repr(n))
A(1) + 1
