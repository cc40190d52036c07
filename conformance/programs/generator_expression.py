# A generator expression is a function of its own: its first iterable is evaluated at once, the rest late.
def make(n):
    gen = (x * n for x in range(n) if x != n)
    n = 10
    return gen


emit(list(make(3)))


def scopes(x):
    list(x for x in [1, 2])
    return x


emit(scopes("outer"))
try:
    (x for x in missing)
except NameError as error:
    emit(error)
late = (missing for x in [1])
try:
    next(late)
except NameError as error:
    emit(error)
