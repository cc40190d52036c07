# Methods of built-in types, called of the type: whatever the object's class defines, and with arguments that do not fit.
class Meta(type):
    @property
    def held(self):
        raise ValueError("held is not to be read")

    @held.setter
    def held(self, value):
        raise ValueError("held is not to be set")

    @held.deleter
    def held(self):
        raise ValueError("held is not to be deleted")


Class = Meta("Class", (object,), {})


class Plain(object):
    @property
    def held(self):
        raise ValueError("held is not to be read")

    @held.setter
    def held(self, value):
        raise ValueError("held is not to be set")

    @held.deleter
    def held(self):
        raise ValueError("held is not to be deleted")


class Unsaid(object):
    def __repr__(self):
        raise ValueError("no text")

    def __iter__(self):
        raise ValueError("no items")

    def __getattr__(self, name):
        raise ValueError("no " + name)


class Ending(object):
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("no item")

    next = __next__


def attempt(act):
    try:
        emit(act())
    except Exception as error:
        emit(str(error))


def function():
    pass


plain, unsaid, ending = Plain(), Unsaid(), Ending()
for act in [
    lambda: type.__setattr__(Class, "own", 1),
    lambda: type.__getattribute__(Class, "own"),
    lambda: type.__delattr__(Class, "own"),
    lambda: type.__setattr__(Class),
    lambda: type.__getattribute__(Class, "held"),
    lambda: type.__setattr__(Class, "held", 1),
    lambda: type.__delattr__(Class, "held"),
    lambda: object.__setattr__(plain, "own", 1),
    lambda: object.__getattribute__(plain, "own"),
    lambda: object.__delattr__(plain, "own"),
    lambda: object.__getattribute__(plain, "held"),
    lambda: object.__setattr__(plain, "held", 1),
    lambda: object.__delattr__(plain, "held"),
    lambda: object.__repr__(plain)[:9],
    lambda: object.__str__(unsaid),
    lambda: dict.__init__({}, 1, 2),
    lambda: dict.__init__({}, ending),
    lambda: list.__init__([], 1),
    lambda: list.__init__([], ending),
    lambda: list.__init__([], unsaid),
    lambda: dict.__setitem__({}, [], 1),
    lambda: dict.__setitem__({}, 1, 1),
    lambda: dict.__delitem__({}, 1),
    lambda: dict.__delitem__({1: 2}, 1),
    lambda: dict.__contains__({}, []),
    lambda: dict.__contains__({}, 1),
    lambda: dict.__getitem__({1: 2}, 1),
    lambda: dict.__len__({}),
    lambda: list.__len__([]),
    lambda: list.__getitem__([1], 0),
    lambda: list.__getitem__([], 0),
    lambda: list.__setitem__([1], 0, 2),
    lambda: list.__setitem__([], 0, 2),
    lambda: function.__get__(1, 2, 3),
    lambda: hasattr(unsaid, "own"),
    lambda: next(iter([]), 1),
    lambda: sum(unsaid),
    lambda: min(unsaid),
    lambda: max(unsaid),
    lambda: sum(ending),
    lambda: min(ending),
    lambda: max(ending),
    lambda: sorted(unsaid),
    lambda: sorted(ending),
    lambda: sorted([1, 2], key=lambda each: each.own),
    lambda: [1, 2].sort(key=lambda each: each.own),
    lambda: "{0}".format(unsaid),
]:
    attempt(act)
for name in "update union intersection difference issubset issuperset isdisjoint".split():
    for given in [[[]], unsaid, ending, [1], 1]:
        attempt(lambda: sorted(getattr(set([1]), name)(given) or []))
