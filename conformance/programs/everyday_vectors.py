# Overloaded operators: vectors, and a fraction whose operators are made by a closure.
class Vector(object):
    def __init__(self, *xs):
        self.xs = xs

    def __repr__(self):
        return "Vector(%s)" % ", ".join("%g" % x for x in self.xs)

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(*[a + b for a, b in zip(self.xs, other.xs)])

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __neg__(self):
        return Vector(*(-x for x in self.xs))

    def __sub__(self, other):
        return self + -other

    def __mul__(self, other):
        if isinstance(other, Vector):
            return sum(a * b for a, b in zip(self.xs, other.xs))
        return Vector(*[x * other for x in self.xs])

    __rmul__ = __mul__

    def __iadd__(self, other):
        self.xs = (self + other).xs
        return self

    def __abs__(self):
        return (self * self) ** 0.5

    def __eq__(self, other):
        return isinstance(other, Vector) and self.xs == other.xs

    def __ne__(self, other):
        return not self == other

    def __getitem__(self, i):
        return self.xs[i]

    def __len__(self):
        return len(self.xs)

    def __bool__(self):
        return any(self.xs)

    __nonzero__ = __bool__

    def __call__(self, f):
        return Vector(*map(f, self.xs))

    def __contains__(self, x):
        return x in self.xs


def comparison(f):
    return lambda a, b: f(a.n * b.d, b.n * a.d)


class Fraction(object):
    def __init__(self, n, d=1):
        self.n, self.d = n, d

    __lt__ = comparison(lambda x, y: x < y)
    __gt__ = comparison(lambda x, y: x > y)
    __le__ = comparison(lambda x, y: x <= y)
    __eq__ = comparison(lambda x, y: x == y)
    __str__ = lambda self: "%d/%d" % (self.n, self.d)
    __truediv__ = __div__ = lambda a, b: Fraction(a.n * b.d, a.d * b.n)
    __pow__ = lambda a, k: Fraction(a.n ** k, a.d ** k)
    __float__ = lambda self: self.n / float(self.d)


v, w = Vector(3, 4), Vector(1, 0.5)
print((v + w, v - w, -v, v * w, v * 2, 2 * v))
print((v.__abs__(), sum([v, w, v]), v == Vector(3, 4), v != w))
alias = v
v += w
print((alias is v, alias))
print((len(v), v[0], w.xs, 4.5 in v, bool(Vector(0, 0))))
print(v(lambda x: x * x))
print(Vector(1) in [Vector(0), Vector(1)])
for bad in [lambda: v + 1, lambda: "s" + v, lambda: v / 2, lambda: v < w if hasattr(v, "__cmp__") else v[9]]:
    try:
        print(bad())
    except (TypeError, IndexError) as error:
        print(error)
half, third = Fraction(1, 2), Fraction(1, 3)
print(" ".join(map(str, sorted([half, third, Fraction(3, 4)]))))
print((half < third, half > third, half <= Fraction(2, 4), half == Fraction(5, 10)))
print("%s %s %.3f" % (half / third, third ** 3, third.__float__()))
print(max(third, half, key=lambda f: f.d).d)
