# Formatting: %, .format, and templates by closures.
def template(text):
    def fill(*args, **kwargs):
        return text.format(*args, **kwargs)

    return fill


def table(*columns):
    widths = [width for _, width, _ in columns]
    line = "+".join("-" * width for width in widths)

    def render(rows):
        out = ["|".join("{0:^{1}}".format(title, width) for title, width, _ in columns), line]
        for row in rows:
            cells = ["{0:{1}{2}}".format(cell, width, spec) if spec else "{0:>{1}}".format(cell, width)
                     for cell, (_, width, spec) in zip(row, columns)]
            out.append("|".join(cells))
        return "\n".join(out)

    return render


class Point(object):
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __str__(self):
        return "(%d, %d)" % (self.x, self.y)

    def __repr__(self):
        return "Point(%r, %r)" % (self.x, self.y)


p = Point(3, -4)
print("%s %r" % (p, p))
print("{0} {0!r} {0.x} {p.y:+d}".format(p, p=p))
print("{:>8}|{:<8}|{:^8}|{:*^8}".format("a", "b", "c", "d"))
print("{:d} {:5d} {:05d} {:+d} {:x} {:b} {:o} {:,}".format(42, 42, 42, 42, 255, 5, 8, 1234567))
print("{:.3f} {:10.2f} {:e} {:g} {:%}".format(3.14159, 2.5, 12345.678, 0.0001, 0.25))
print("{0[0]} {0[1]} {d[key]}".format(["first", "second"], d={"key": "value"}))
print("{{}} {}".format("braces"))
print(template("{greeting}, {0}!")("world", greeting="Hello"))
print("%5s|%-5s|%05d|%+d|%x|%X|%o|%c|%%" % ("ab", "cd", 42, 7, 255, 255, 8, "z"))
print("%.2f|%8.3f|%-8.1f|%e|%g" % (3.14159, 2.71828, 1.5, 1500.0, 1e-05))
print("%(name)s is %(age)d" % {"name": "Ann", "age": 30})
print("%s" % (("a", 1),))
print("%*d|%-*d|" % (5, 42, 5, 42))
print(table(("name", 6, "s"), ("n", 4, "d"), ("x", 7, ".2f"))([("ann", 1, 2.5), ("bob", 20, 31.25)]))
print(str(1.0) + " " + str(1e20) + " " + repr(0.1) + " " + str(1e-7) + " " + str(10 ** 20))
print([None, True, 1.5, "it's", 'say "x"', "tab\t", ("one",), [], {}])
print(", ".join("%s=%r" % pair for pair in [("a", 1), ("b", "two")]))
for bad in [lambda: "%d" % "x", lambda: "{}".format(), lambda: "%s %s" % "one", lambda: "{x}".format(y=1)]:
    try:
        print(bad())
    except (TypeError, IndexError, KeyError) as error:
        print(type(error).__name__)
print("abc".center(9, "*") + "x".ljust(3) + "|" + "y".rjust(3) + "7".zfill(3))
