# The name `super`, read anywhere in a method, makes the cell, called or not; a body's own use of __class__ is a global.
# versions: 3.8 3.11
class A:
    def f(self):
        super

    def g(self, super):
        return super

    def h(self):
        return lambda: super

    def i(self):
        return 1


for f in (A.f, A.g, A.h, A.i):
    emit(f.__code__.co_freevars)


class B:
    x = __class__
