# Mixins that pass on by super(), with closures for what they share.
# versions: 3.8 3.11
def counting(log):
    class Counting(object):
        count = 0

        def save(self, *args):
            type(self).count += 1
            log.append("count %d" % type(self).count)
            return super(Counting, self).save(*args)

    return Counting


class Base(object):
    def __init__(self, **kwargs):
        self.kwargs = sorted(kwargs)
        self.saved = []

    def save(self, *args):
        self.saved.append(args)
        return "saved %s" % (args,)

    def describe(self):
        return ["Base"]


class Stamped(object):
    def __init__(self, stamp=0, **kwargs):
        super(Stamped, self).__init__(**kwargs)
        self.stamp = stamp

    def save(self, *args):
        return super(Stamped, self).save(self.stamp, *args)

    def describe(self):
        return ["Stamped"] + super(Stamped, self).describe()


class Validated(object):
    validators = ()

    def save(self, *args):
        problems = [message for test, message in self.validators if not test(*args)]
        if problems:
            raise ValueError("; ".join(problems))
        return super(Validated, self).save(*args)

    def describe(self):
        return ["Validated"] + super(Validated, self).describe()


log = []
Counting = counting(log)


def at_least(n):
    return (lambda *args: len(args) >= n), "at least %d" % n


def no(word):
    return (lambda *args: word not in args), "no %r" % word


class Document(Counting, Validated, Stamped, Base):
    validators = (at_least(1), no("bad"))

    def describe(self):
        return ["Document"] + super(Document, self).describe()


class Draft(Document):
    validators = Document.validators + (no("draft"),)


d = Document(stamp=7, title="t", author="a")
print(d.save("one"))
print((d.kwargs, d.saved))
for args in ((), ("bad",), ("draft",)):
    for cls in (Document, Draft):
        try:
            print(cls(stamp=1).save(*args))
        except ValueError as error:
            print("%s: %s" % (cls.__name__, error))
print(log)
print(Draft().describe())
print([cls.__name__ for cls in Draft.__mro__])
print((Document.count, Draft.count, Counting.count))
print(super(Document, d).describe())
