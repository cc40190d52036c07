# When every method answers NotImplemented there is a TypeError.
class A(object):
    def __sub__(self, other):
        return NotImplemented


class B(object):
    def __rsub__(self, other):
        emit("asked")
        return NotImplemented


A() - B()
