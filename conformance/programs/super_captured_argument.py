# The first argument may itself be captured.
# versions: 3.8 3.11
class A:
    def f(self):
        return "A.f"


class B(A):
    def f(self):
        g = lambda: self
        return super().f() + type(g()).__name__


emit(B().f())
