# Calls of a method that goes on to its base's by `super()`, which reads the cell `__class__`.

class Base(object):
    def value(self, x):
        return x + 1


class Derived(Base):
    def value(self, x):
        return super().value(x)


def work(n):
    made = Derived()
    total = 0
    for _ in range(n):
        total = made.value(total)
    return total


def loop(n):
    total = 0
    for _ in range(n):
        total = n
    return total
