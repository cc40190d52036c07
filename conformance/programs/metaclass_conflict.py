# The metaclasses of the bases must agree on one.
# versions: 3.8 3.11
class M(type):
    pass


class N(type):
    pass


class A(metaclass=M):
    pass


class B(metaclass=N):
    pass


class C(A, B):
    pass
