# f-strings, keyword-only arguments, unpacking and the walrus around closures.
# versions: 3.8 3.11
def money(currency, *, places=2, sep=","):
    def show(amount, *, sign=False):
        return f"{amount:{'+' if sign else ''}{sep}.{places}f} {currency}"

    return show


class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    def __str__(self):
        return f"{self.celsius:.1f}C"

    def __repr__(self):
        return f"{type(self).__name__}({self.celsius!r})"


def head(*items, default=None):
    first, *rest = items or (default,)
    return first, rest


def until(pred, step, x):
    seen = []
    while not pred(x := step(x)):
        seen.append(x)
    return x, seen


def annotate(**types):
    def decorate(func):
        func.__annotations__.update(types)
        return func

    return decorate


@annotate(extra=int)
def typed(a: str, b: "later" = 1, *args: int, c: float, **kw) -> bool:
    return True


euro = money("EUR")
yen = money("JPY", places=0, sep="_")
print(euro(1234567.891), yen(9876543), euro(5, sign=True))
t = Temperature(36.6)
print(f"{t} {t!s:>8} {t!r} {t!r:>20}")
name, n = "x", 3
print(f"{name=} {n*2=} {name!r:>5}|{n:^5}|{{literal}}")
print(f"{'nested ' + f'{n:0{n}d}'} {[i for i in range(n)]} {(lambda: n + 1)()}")
print(head(1, 2, 3), head(default="d"))
(a, b), *c, d = [(1, 2), 3, 4, 5]
print(a, b, c, d, sep="-", end=".\n")
print([*range(2), *"ab"], {**{"a": 1}, "b": 2}, (*c, d))
print(until(lambda x: x > 50, lambda x: x * 3, 2))
print(typed.__annotations__)
print(typed.__kwdefaults__, typed.__defaults__)
print({k: v for k, v in zip("abc", range(3))}, {len(w) for w in ("aa", "bb")})
for call in (lambda: euro(1, True), lambda: head(1, defaults=2), lambda: typed(1)):
    try:
        call()
    except TypeError as error:
        print("TypeError:", error)
try:
    x, *y = ()
except ValueError as error:
    print(error)
try:
    raise KeyError("inner") from ValueError("cause")
except KeyError as error:
    print(repr(error.__cause__))
