# What slices and unpackings are given is let go of in its order, whatever fails.
# versions: 2.7 3.8
def named(name):
    return token(lambda: emit(name))


class Failure(Exception):
    pass


class Fails(object):
    def __init__(self, name, at=1):
        self.name = name
        self.witness = named(name)
        self.at = at

    def __iter__(self):
        for n in range(self.at):
            yield named("%s: item" % self.name)
        raise Failure(named("failure"))


class Refuses(object):
    def __init__(self, name, error):
        self.witness = named(name)
        self.error = error

    def __iter__(self):
        raise self.error(named("refused"))


class Slices(object):
    def __getitem__(self, given):
        return given


slices = Slices()


class List(list):
    pass


class Bound(object):
    def __init__(self, name):
        self.witness = named(name)


def attempt(function):
    emit("--")
    try:
        result = function()
        emit("done")
        del result
    except (Failure, TypeError, ValueError, KeyError, IndexError) as error:
        emit(type(error) is Failure)


def fresh(kind=list):
    return kind([named("first"), named("second"), named("third")])


def store_with(make, iterable):
    def store():
        make()[slices[None:2:None]] = iterable()

    def store_with_a_bound():
        make()[slices[Bound("start"):2:None]] = iterable()

    def store_by_statement():
        make()[:2] = iterable()

    def store_from():
        make()[1:] = iterable()

    def store_between():
        make()[1:2] = iterable()

    def store_everywhere():
        make()[:] = iterable()

    def store_with_a_bound_by_statement():
        make()[Bound("start"):] = iterable()

    for function in (
        store,
        store_with_a_bound,
        store_by_statement,
        store_from,
        store_between,
        store_everywhere,
        store_with_a_bound_by_statement,
    ):
        attempt(function)


def delete_with(make):
    def delete():
        del make()[slices[None:2:None]]

    def delete_with_a_bound():
        del make()[slices[Bound("start"):2:None]]

    def delete_by_statement():
        del make()[:2]

    def delete_from():
        del make()[1:]

    def delete_between():
        del make()[1:2]

    def delete_everywhere():
        del make()[:]

    def delete_with_a_bound_by_statement():
        del make()[:Bound("stop")]

    for function in (
        delete,
        delete_with_a_bound,
        delete_by_statement,
        delete_from,
        delete_between,
        delete_everywhere,
        delete_with_a_bound_by_statement,
    ):
        attempt(function)


for make in (fresh, lambda: {"key": named("value")}, lambda: tuple(fresh())):
    for iterable in (
        lambda: Fails("iterable"),
        lambda: Refuses("iterable", Failure),
        lambda: Bound("not iterable"),
        lambda: [named("new")],
        lambda: iter([named("new"), named("newer")]),
        lambda: (named("new"), named("newer")),
    ):
        store_with(make, iterable)
    delete_with(make)


def unpacked(given):
    a, b = given()


def unpacked_into_three(given):
    a, b, c = given()


for given in (
    lambda: Fails("given", 1),
    lambda: Fails("given", 3),
    lambda: iter([named("one"), named("two"), named("three")]),
    lambda: iter([named("one")]),
    lambda: [named("one")],
    lambda: (named("one"), named("two"), named("three")),
    lambda: Bound("not iterable"),
):
    attempt(lambda: unpacked(given))
    attempt(lambda: unpacked_into_three(given))
