# No order of the bases agrees with their own orders.
# versions: 3.8 3.11
class A(object):
    pass


class B(A):
    pass


type("C", (A, B), {})
