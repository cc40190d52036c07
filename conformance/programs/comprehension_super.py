# super() in a comprehension takes the comprehension's iterator for self.
# versions: 3.8 3.11
class A:
    def f(self):
        return 1


class B(A):
    def f(self):
        try:
            return [super().f() for x in [1]]
        except TypeError as error:
            emit(error)

    def g(self):
        return [super(B, self).f() for x in [1]]


B().f()
emit(B().g())
