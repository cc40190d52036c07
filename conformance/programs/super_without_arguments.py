# Zero-argument super reads the method's first argument and the __class__ cell.
# versions: 3.8 3.11
class A:
    def __init__(self, x):
        self.x = x

    def describe(self):
        return "A" + self.x


class B(A):
    def __init__(self, x):
        super().__init__(x + "!")

    def describe(self):
        return "B" + super().describe()


class C(B):
    def describe(self):
        inner = lambda self: super().describe()
        return "C" + inner(self)


emit(B("b").describe())
emit(C("c").describe())
