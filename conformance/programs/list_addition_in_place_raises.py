# += of a list: what the left operand's __iadd__ or the right one's __radd__ raises goes on, whoever was asked first.


class Refuses(list):
    def __iadd__(self, other):
        raise ValueError("iadd")


class RefusedByDerived(list):
    def __radd__(self, other):
        raise ValueError("radd of a list")


class RefusedByOther(object):
    def __radd__(self, other):
        raise ValueError("radd")


def attempt(left, right):
    try:
        left += right
    except ValueError as error:
        emit(str(error))
    else:
        emit(left)


attempt(Refuses(), [1])
attempt([0], RefusedByDerived([1]))
attempt([0], RefusedByOther())
attempt([0], [1])
