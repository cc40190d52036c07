# Bound methods are equal if their functions are, of the same object; or in 2.7 of an equal one.
class C(object):
    def __init__(self, captured):
        def __call__():
            return captured

        self.held = __call__

    def f(self):
        return self.held()

    def g(self):
        return self.held()

    @classmethod
    def of_class(cls):
        return cls

    def inherited(self):
        return super(D, self).f


class D(C):
    def f(self):
        return 'D'


c = C(1)
d = D(2)
emit((c.f == c.f, c.f != c.f, c.f == c.g, c.f == C(1).f, d.f == c.f))
emit((C.of_class == C.of_class, C.of_class == D.of_class, d.of_class == D.of_class))
emit((C.f == C.f, C.f == D.f, C.g == D.g))
emit((d.inherited() == d.inherited(), d.inherited() == d.f))
emit(([c.f] == [c.f], (c.f,) != (c.f,), c.f in [d.f, c.f]))
handlers = [c.f, d.f, c.f]
handlers.remove(c.f)
emit(handlers.index(c.f))
counts = {c.f: 1}
counts[c.f] = 2
counts[d.f] = 3
emit((len(counts), counts[c.f], counts.get(d.f), counts.get(c.g), C(1).f in counts))
del counts
handlers = set([c.f])
handlers.add(c.f)
handlers.discard(d.f)
emit(len(handlers))
handlers.remove(c.f)
emit(len(handlers))


def function(value):
    return value


emit((function.__get__(c) == function.__get__(c), function.__get__(c) == function.__get__(d)))
equal = [1], [1]
emit((function.__get__(equal[0]) == function.__get__(equal[0]), function.__get__(equal[0]) == function.__get__(equal[1])))
try:
    emit({function.__get__(equal[0]): 1} == {function.__get__(equal[1]): 1})
except TypeError as error:
    emit(repr(error))
emit(equal[0].append == equal[0].append)
