# super with two arguments needs no cell.
class A(object):
    def f(self):
        return ["A"]


class B(A):
    def f(self):
        return ["B"] + super(B, self).f()


class C(A):
    def f(self):
        return ["C"] + super(C, self).f()


class D(B, C):
    def f(self):
        return ["D"] + super(D, self).f()


emit(D().f())
emit(D.__mro__)
super(B, C())
