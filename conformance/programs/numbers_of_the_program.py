# abs, divmod and pow ask the classes of the program, as operators do; a str that formats does not ask for __rmod__.
class Number(object):
    def __init__(self, value):
        self.value = value

    def __abs__(self):
        return ("abs", self.value)

    def __divmod__(self, other):
        return ("divmod", other)

    def __rdivmod__(self, other):
        return ("rdivmod", other)

    def __pow__(self, other):
        return NotImplemented

    def __rpow__(self, other):
        return ("rpow", other)

    def __rmod__(self, other):
        return ("rmod", other)

    def __str__(self):
        return "number"


class Plain(object):
    pass


n = Number(3)
emit(abs(n))
emit((divmod(n, 2), divmod(2, n)))
emit((pow(2, n), 2 ** n))
emit((5 % n, "%s" % n))
for attempt in (lambda: "a" % n, lambda: abs(Plain()), lambda: divmod(Plain(), 1), lambda: pow(n, 2), lambda: n ** 2):
    try:
        emit(attempt())
    except TypeError as error:
        emit(str(error))


def delete():
    del Plain()[0]


for attempt in (lambda: Plain()[0], lambda: Plain()["k"], delete):
    try:
        attempt()
    except TypeError as error:
        emit(str(error))
