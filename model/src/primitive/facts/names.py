"""Says which names a version's builtins and its built-in types' objects have: `python names.py > names.3.8.txt`.

A line begins with the name of a type, or with `builtins`. What a type has by way of its metaclass is left out.
"""
from __future__ import print_function

import sys

try:
    import builtins
except ImportError:
    import __builtin__ as builtins


def outer(x):
    return lambda: x


def main():
    objects = [None, True, 1, 1.5, "", b"", u"", (), [], {}, set(), frozenset(), slice(1), range(1)]
    objects += [object(), int, property(), classmethod(outer), staticmethod(outer)]
    objects += [(each for each in ()), BaseException(), outer, outer.__code__, outer(1).__closure__[0], Ellipsis, NotImplemented]
    if sys.version_info[0] == 2:
        objects += [eval("1L"), eval("xrange(1)")]
    types = {type(each).__name__: type(each) for each in objects}
    names = [name for name in dir(builtins) if name != "_"]
    print("builtins", *sorted(names + ["__debug__"] * ("__debug__" not in names)))
    for name in sorted(types):
        print(name, *sorted(dir(types[name])))


main()
