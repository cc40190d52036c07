# += of a list asks the right operand's __radd__ before the list is extended.


class Adds(object):
    def __init__(self, answer):
        self.answer = answer

    def __radd__(self, other):
        emit(("radd", other))
        return self.answer

    def __iter__(self):
        emit("iter")
        return iter((1, 2))


class AddsAsList(list):
    def __radd__(self, other):
        return "added"


def extend(right):
    grown = [0]
    grown += right
    return grown


emit(extend(Adds("sum")))
emit(extend(Adds(NotImplemented)))
emit(extend(AddsAsList([1])))
emit(extend([1]))
