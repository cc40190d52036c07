# Classes made in functions: their methods read captured variables, and what they inherit.

def make(step):
    class Base(object):
        kind = 'base'

        def __init__(self, x):
            self.x = x

        def next(self):
            self.x += step
            return self.x

        @property
        def twice(self):
            return 2 * self.x

        @staticmethod
        def still():
            return step

        @classmethod
        def named(cls):
            return cls.__name__

    class Derived(Base):
        kind = 'derived'

        def next(self):
            return super(Derived, self).next() + 100

        def __add__(self, other):
            return self.x + other

        def __call__(self, *given):
            return given

        def __getattr__(self, name):
            return name + '?'

    return Base, Derived


Base, Derived = make(3)
one = Derived(1)
for _ in range(3):
    emit(one.next())
emit((one.twice, one.still(), one.named(), one + 5, one(1, 2), one.missing, one.kind))
Derived.next = lambda self: 'changed'
emit(one.next())
one.next = lambda: 'own'
emit(one.next())
del one.next, Derived.next
emit(one.next())
emit(isinstance(one, Base))
try:
    Base(1).missing
except AttributeError as error:
    emit(str(error))
