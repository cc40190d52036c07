# A sort fails if its list has been given items meanwhile, whether or not it holds any in the end.
def attempt(name, work, items=(3, 1, 2)):
    values = list(items)

    def key(value):
        work(values)
        return value

    try:
        values.sort(key=key)
        emit((name, values))
    except ValueError as error:
        emit((name, repr(error), values))


def append_and_pop(values):
    values.append(1)
    values.pop()


def append_and_delete(values):
    values.append(1)
    del values[:]


def store_and_empty(values):
    values[:] = [1]
    values[:] = []


def insert(values):
    values.insert(0, 1)


def append_and_remove(values):
    values.append(1)
    values.remove(1)


def add_in_place(values):
    values += [1]
    del values[0]


def make_again(values):
    values.__init__([1])
    values.pop()


def store_nothing(values):
    values[:] = []
    del values[:]
    values.reverse()


def add_nothing(values):
    values.extend([])
    values.extend(())
    values += []
    values += ()
    values.__init__()
    values.__init__([])
    values.__init__(())


def pop_nothing(values):
    try:
        values.pop()
    except IndexError as error:
        emit(repr(error))


def sort(values):
    values.sort()


def append_and_sort(values):
    values.append(1)
    values.sort()
    values.pop()


def touch_and_sort(values):
    values.append(1)
    values.pop()
    values.sort()


def touch_within_sort(values):
    values.append(3)
    attempt_within(values)
    del values[:]


def attempt_within(values):
    def key(value):
        append_and_pop(values)
        return value

    try:
        values.sort(key=key)
    except ValueError as error:
        emit(('within', repr(error), values))


attempt('append and pop', append_and_pop)
attempt('append and delete', append_and_delete)
attempt('store and empty', store_and_empty)
attempt('insert', insert)
attempt('append and remove', append_and_remove)
attempt('add in place', add_in_place)
attempt('make again', make_again)
attempt('store nothing', store_nothing)
attempt('add nothing', add_nothing)
attempt('pop nothing', pop_nothing)
attempt('sort', sort)
attempt('append and sort', append_and_sort)
attempt('touch and sort', touch_and_sort)
attempt('touch within a sort', touch_within_sort)
attempt('nothing to sort', append_and_pop, ())
attempt('one to sort', append_and_pop, (1,))
