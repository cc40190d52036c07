# An object that is asked in the middle of something may raise, at once or the second time.
class Asked(object):
    def __init__(self, times):
        self.times = times

    def answer(self, answer):
        self.times -= 1
        if self.times < 0:
            raise ValueError("asked too often")
        return answer

    def __bool__(self):
        return self.answer(True)

    __nonzero__ = __bool__

    def __lt__(self, other):
        return self.answer(True)

    def __gt__(self, other):
        return self.answer(True)

    def __add__(self, other):
        return self.answer(other)

    __radd__ = __add__

    def __iter__(self):
        return self.answer(iter([1]))

    def __str__(self):
        return self.answer("text")

    __repr__ = __str__


class Iterated(object):
    def __iter__(self):
        raise ValueError("no iterator")


class Untrue(Asked):
    def __bool__(self):
        return self.answer(False)

    __nonzero__ = __bool__


class Unmade(Exception):
    def __init__(self):
        raise KeyError("not made")


class Unbound(object):
    @property
    def __enter__(self):
        raise ValueError("no way in")

    def __exit__(self, *told):
        return False


class Unbound2(object):
    def __enter__(self):
        return 1

    @property
    def __exit__(self):
        raise ValueError("no way out")


class Unclear(object):
    def __enter__(self):
        return 1

    def __exit__(self, *told):
        return Asked(0)


def attempt(act, *given):
    try:
        emit(act(*given))
    except Exception as error:
        emit(str(error))


def while_true(x):
    while x:
        emit("round")


def while_not(x):
    while not x:
        emit("round")


def choose(x):
    return 1 if x else 2


def choose_not(x):
    return 1 if not x else 2


def add_in_place(x):
    items = [0]
    items += x
    return items


def unmade(x):
    raise Unmade


def enter(context):
    with context:
        raise KeyError("inside")


def enter_and_return(context):
    with context:
        return 1


def both(x):
    return x and 1 or 2


def either(x):
    return x or 2


for times in range(3):
    for act in [
        while_true,
        while_not,
        choose,
        choose_not,
        unmade,
        lambda x: (x and 1) is 1,
        lambda x: (x or 2) is x,
        lambda x: (x and 1) is x,
        lambda x: sum([1, x, 2]),
        lambda x: min([x, x, x]) is x,
        lambda x: max([x, x, x]) is x,
        lambda x: min([1, 2], key=lambda each: x) is 1,
        lambda x: len(sorted([x, x, x])),
        lambda x: [x, x, x].sort(),
        lambda x: str(x),
        lambda x: repr(x),
        lambda x: "%s" % x,
    ]:
        attempt(act, Asked(times))
for times in range(3):
    for act in [while_true, while_not, choose, choose_not, lambda x: (x and 1) is x, lambda x: (x or 2) is x]:
        attempt(act, Untrue(times))
attempt(add_in_place, Iterated())
for context in [Unbound(), Unbound2(), Unclear()]:
    attempt(enter, context)
    attempt(enter_and_return, context)


def changed(x):
    items = [3, 1, 2]

    class Changing(object):
        def __init__(self, n):
            self.n = n

        def __lt__(self, other):
            items.append(None)
            return self.n < other.n

    items[:] = [Changing(3), Changing(1), Changing(2)]
    items.sort()


attempt(changed, 0)
attempt(lambda x: setattr(x, "own", 1), 1)
attempt(lambda x: setattr(x, "own", 1), lambda: 1)
attempt(lambda x: delattr(x, "own"), 1)
attempt(lambda x: delattr(x, "own"), lambda: 1)
attempt(lambda x: setattr(x, "__name__", 1), lambda: 1)
attempt(lambda x: next(iter([]), 5), 1)


def set_and_delete(x):
    setattr(x, "own", 1)
    delattr(x, "own")
    return hasattr(x, "own")


attempt(set_and_delete, lambda: 1)
