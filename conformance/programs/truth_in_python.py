# __bool__ (2.7: __nonzero__) and __len__ say what is true.
def make(n):
    class Sized(object):
        def __len__(self):
            emit("len")
            return n

    return Sized()


class Off(object):
    def __bool__(self):
        emit("bool")
        return False

    __nonzero__ = __bool__


emit("yes" if make(0) else "no")
emit("yes" if make(3) else "no")
emit(not Off())
emit(bool(Off()))
emit(Off() and 1)
emit(Off() or 1)
emit(len(make(5)))
while Off():
    pass
if make(-1):
    pass
