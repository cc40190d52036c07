# No order of the bases agrees with their own orders.
class A(object):
    pass


class B(A):
    pass


type("C", (A, B), {})
