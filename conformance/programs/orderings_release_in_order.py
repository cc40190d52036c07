# Minimum, maximum and sorting let go of items, keys and answers in their order, whatever fails.
def named(name):
    return token(lambda: emit(name))


class Failure(Exception):
    pass


class Plan(object):
    def __init__(self, what, at):
        self.what = what
        self.at = at
        self.compared = 0
        self.keyed = 0
        self.given = 0


class Answer(object):
    def __init__(self, value, fails):
        self.value = value
        self.fails = fails
        self.witness = named("answer")

    def __bool__(self):
        if self.fails:
            raise Failure(named("truth"))
        return self.value

    __nonzero__ = __bool__


class Comparable(object):
    def __init__(self, name, number, plan):
        self.number = number
        self.plan = plan
        self.witness = named(name)

    def __lt__(self, other):
        return self.compare(self.number < other.number)

    def __gt__(self, other):
        return self.compare(self.number > other.number)

    def compare(self, answer):
        plan = self.plan
        plan.compared += 1
        if plan.compared == plan.at:
            if plan.what == "comparison":
                raise Failure(named("comparison"))
            return Answer(answer, plan.what == "truth")
        return answer


def items(plan):
    for number in (1, 2, 3, 1):
        plan.given += 1
        if plan.what == "item" and plan.given == plan.at:
            raise Failure(named("item"))
        yield Comparable("item %d" % number, number, plan)


def keyed(plan):
    def key(item):
        plan.keyed += 1
        if plan.what == "key" and plan.keyed == plan.at:
            raise Failure(named("key"))
        return Comparable("key %d" % item.number, item.number, plan)

    return key


def smallest(plan):
    return min(items(plan))


def smallest_by_key(plan):
    return min(items(plan), key=keyed(plan))


def greatest(plan):
    return max(items(plan))


def greatest_by_key(plan):
    return max(items(plan), key=keyed(plan))


def smallest_of_arguments(plan):
    return min(*items(plan))


def in_order(plan):
    return sorted(items(plan))


def in_order_by_key(plan):
    return sorted(items(plan), key=keyed(plan))


def in_reverse_by_key(plan):
    return sorted(items(plan), key=keyed(plan), reverse=True)


def in_place(plan):
    values = list(items(plan))
    values.sort()
    return values


def in_place_by_key(plan):
    values = list(items(plan))
    values.sort(key=keyed(plan))
    return values


def in_place_in_reverse_by_key(plan):
    values = list(items(plan))
    try:
        values.sort(key=keyed(plan), reverse=True)
    finally:
        emit([value.number for value in values])
    return values


for function in (
    smallest,
    smallest_by_key,
    greatest,
    greatest_by_key,
    smallest_of_arguments,
    in_order,
    in_order_by_key,
    in_reverse_by_key,
    in_place,
    in_place_by_key,
    in_place_in_reverse_by_key,
):
    for what in ("item", "key", "comparison", "truth", "answer"):
        for at in (9,) if "reverse" in function.__name__ else (1, 2, 3):
            emit((what, at))
            try:
                result = function(Plan(what, at))
                emit("result")
                del result
            except Failure:
                emit("failed")
