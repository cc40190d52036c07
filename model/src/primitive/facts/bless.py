"""Says what CPython makes of each line of a file: `python bless.py expressions.txt > 3.8.txt`, in each version.

A line is an expression, an assignment, `del`, `raise` or `for`; `tests/parser.rs` knows the grammar, and
`tests/world.rs` the names below. What is a syntax error in a version is left out.
"""
from __future__ import print_function

import io
import operator
import re
import sys

PY2 = sys.version_info[0] == 2


class Token(object):
    __slots__ = ("_label",)

    def __init__(self):
        self._label = 1

    def __repr__(self):
        return "<token %d>" % self._label


Token.__name__ = "token"


def cell(*contents):
    """A cell of its own; empty, if there are no contents."""
    for x in contents:
        pass
    return (lambda: x).__closure__[0]


FUNCTIONS = """def f(a=1): pass
def outer():
    x = 1
    def g(a, b=2):
        "The docstring."
        return x
    return g
g = outer()
"""


def names():
    functions = {"__name__": "__main__"}
    exec(compile(FUNCTIONS, "facts", "exec", 0, True), functions)
    f, g = functions["f"], functions["g"]
    f.kept = 5
    nan, loop, deep = float("nan"), [1], []
    loop.append(loop)
    for _ in range(300):
        deep = [deep]
    return {
        "f": f,
        "g": g,
        "c1": cell(1),
        "c2": cell(2),
        "ca": cell("a"),
        "cn": cell(nan),
        "cf": cell(f),
        "ce": cell(),
        "nan": nan,
        "inf": float("inf"),
        "t": Token(),
        "it": iter([1, 2]),
        "e": ValueError("no", 1),
        "ke": KeyError("k"),
        "code": f.__code__,
        "gcode": g.__code__,
        "closure": g.__closure__,
        "FunctionType": type(f),
        "CellType": type(cell()),
        "append": [].append,
        "loop": loop,
        "deep": deep,
        "truediv": operator.truediv,
        "hashed": lambda key: {key: 1} and None,
    }


def fact(line):
    space = names()
    try:
        if re.match("del |for |raise |(a|\\*a|a, .*) = ", line):
            exec(line, space)
            shown = "done"
            if "a, " in line:
                targets = line.split(" = ")[0].replace("*", "").split(", ")
                shown = repr([space[name] for name in targets])
        elif re.match(r".*[^=!<>*/|&^%+@-] = ", line):
            exec(line, space)
            shown = "done"
        elif re.match(r".* (\+|-|\*|/|//|%|\*\*|<<|>>|&|\||\^|@)= ", line):
            left, symbol, right = re.match(r"(.*) (\S+=) (.*)", line).groups()
            exec("x = %s\nx %s %s" % (left, symbol, right), space)
            shown = repr(space["x"])
        else:
            shown = repr(eval(line, space))
    except SyntaxError:
        return None
    except BaseException as error:
        shown = repr(error)
    return re.sub("at 0x[0-9a-fA-F]+", "at 0x...", shown)


def main():
    out = io.open(sys.stdout.fileno(), "wb", closefd=False)
    with io.open(sys.argv[1], encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if PY2:
                line = line.encode("utf-8")
            shown = fact(line)
            if shown is None:
                continue
            text = "%s\t%s\n" % (line, shown)
            out.write(text if PY2 else text.encode("utf-8"))


main()
