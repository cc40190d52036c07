# Each look-up of a method binds it anew; what it has not itself, its function has.
class C(object):
    def f(self):
        pass


c = C()
emit(c.f is c.f)
emit(type(c.f).__name__)
emit(C().f.__name__)
emit(c.f.__code__.co_varnames)
