# nonlocal __class__ in a method overwrites what super sees.
# versions: 3.8 3.11
class A:
    def f(self):
        return "A"


class B(A):
    def f(self):
        return "B"


class C(B):
    def f(self):
        return super().f()

    def cut(self):
        nonlocal __class__
        __class__ = B


c = C()
emit(c.f())
c.cut()
emit(c.f())
