# The right operand is asked first if its class derives from the left one's and overrides the method.
class A(object):
    def __add__(self, other):
        return "A.add"

    def __radd__(self, other):
        return "A.radd"

    def __lt__(self, other):
        return "A.lt"

    def __gt__(self, other):
        return "A.gt"


class B(A):
    def __radd__(self, other):
        return "B.radd"

    def __gt__(self, other):
        return "B.gt"


class C(A):
    pass


emit(A() + B())
emit(A() + C())
emit(A() < B())
emit(A() < C())
emit(1 + C())
emit(1 < C())
