# What asks of each item whether it equals another holds both until the answer has been asked whether it is true.
# versions: 3.8 3.11
class Answer(object):
    def __init__(self, truth):
        self.truth = truth
        self.witness = token(lambda: emit('the answer goes'))

    def __bool__(self):
        truth = self.truth
        del self
        if truth is None:
            raise ValueError('no truth')
        return truth

    __nonzero__ = __bool__


class Item(object):
    def __init__(self, name, holder, truth):
        self.name, self.holder, self.truth = name, holder, truth
        self.witness = token(lambda: emit(('goes', name)))

    def equals(self, other):
        emit(('asked', self.name, other.name))
        truth = self.truth
        for each in [self.holder, other.holder]:
            if isinstance(each, dict):
                each.clear()
            else:
                each.pop()
        each = None
        del self, other
        return Answer(truth)

    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = equals


def unsure(self, other):
    return NotImplemented


class Lists(list):
    pass


class Unsure(list):
    __lt__ = __ge__ = __eq__ = unsure


class Dicts(dict):
    __eq__ = unsure


class Others(dict):
    __eq__ = unsure


def compare(of_one, of_other, truth, by):
    emit((of_one.__name__, of_other.__name__, truth))
    one, other = of_one(), of_other()
    if isinstance(one, dict):
        one['key'], other['key'] = Item('one', one, truth), Item('other', other, truth)
    else:
        one.append(Item('one', one, truth))
        other.append(Item('other', other, truth))
    try:
        emit(by(one, other) in [True, False])
    except Exception as error:
        emit(repr(error))


for truth in [True, False, None]:
    for one in [list, Lists, Unsure]:
        for other in [list, Lists, Unsure]:
            compare(one, other, truth, lambda one, other: one < other)
            compare(one, other, truth, lambda one, other: one >= other)
            compare(one, other, truth, lambda one, other: one == other)
    for one in [dict, Dicts, Others]:
        for other in [dict, Dicts, Others]:
            compare(one, other, truth, lambda one, other: one == other)
