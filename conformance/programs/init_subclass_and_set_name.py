# A new class tells its members their names, and then its base of itself.
# versions: 3.8 3.11
def registry():
    known = []

    class Field:
        def __set_name__(self, owner, name):
            emit((owner.__name__, name))
            self.name = name

    class Base:
        def __init_subclass__(cls, tag=None, **rest):
            super().__init_subclass__(**rest)
            known.append((cls.__name__, tag))

    return known, Field, Base


known, Field, Base = registry()


class A(Base, tag="a"):
    x = Field()
    y = Field()


class B(A):
    pass


emit(known)
emit(A.x.name)


class C(B, other=1):
    pass
