# What a class written in Python says inside containers, formats and exceptions; what it raises goes on.
# versions: 3.8 3.11
class Shown(object):
    def __init__(self, text):
        self.text = text
        self.held = token()

    def __repr__(self):
        emit("repr")
        return self.text

    def __str__(self):
        return "str " + self.text


class Broken(object):
    def __repr__(self):
        raise ValueError("broken")


class NoText(object):
    def __repr__(self):
        return 5


emit(repr([Shown("a"), (Shown("b"),), {"k": Shown("c")}]))
emit("%s %r" % (Shown("d"), Shown("e")))
emit("{} {!r}".format(Shown("f"), [Shown("g")]))
emit(str(ValueError(Shown("h"))))
emit(f"{Shown('i')!r:>4}|{[Shown('j')]}")
print([Shown("k")], Shown("l"), sep="-", end=".\n")
for action in [
    lambda: repr([1, Broken()]),
    lambda: "%s" % [Broken()],
    lambda: "{}".format(Broken()),
    lambda: f"{Broken()!r:>4}",
    lambda: print([Broken()]),
    lambda: repr((NoText(),)),
]:
    try:
        action()
    except (ValueError, TypeError) as error:
        emit(error)
