# How instances compare inside tuples, lists and sorts; what their methods raise goes on.
class Ranked(object):
    def __init__(self, n):
        self.n = n
        self.held = token()

    def __eq__(self, other):
        if self.n < 0:
            raise ValueError("eq")
        return isinstance(other, Ranked) and self.n == other.n

    def __lt__(self, other):
        if self.n < 0:
            raise ValueError("lt")
        return self.n < other.n

    def __gt__(self, other):
        if self.n < 0:
            raise ValueError("gt")
        return self.n > other.n


R = Ranked
emit((1, R(1)) == (1, R(1)))
emit([R(1), R(2)] < [R(1), R(3)])
emit([each.n for each in sorted([R(3), R(1), R(2)])])
emit([each.n for each in sorted([R(3), R(1), R(2)], reverse=True)])
emit([n for n, each in sorted([(2, R(1)), (1, R(5)), (1, R(4))])])
emit(min([R(3), R(1)]).n)
emit(max(R(3), R(1), key=lambda each: (0, each)).n)
emit(R(1) in [R(0), R(1)])
emit(R(1) in (R(0), R(2)))
for action in [
    lambda: (R(-1),) == (R(-1),),
    lambda: sorted([R(-1), R(-2)]),
    lambda: sorted([(R(-1),), (R(-2),)]),
    lambda: min(R(-1), R(-2)),
    lambda: max([R(-1), R(-2)]),
    lambda: R(-1) in [R(-2)],
]:
    try:
        action()
    except ValueError as error:
        emit(error)
