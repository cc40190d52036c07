# Exception classes of the program's own.
class Failure(Exception):
    def __init__(self, code):
        Exception.__init__(self, "failed with %s" % code)
        self.code = code


def guard(limit):
    def check(n):
        if n > limit:
            raise Failure(n)
        return n

    return check


check = guard(3)
emit(check(2))
e = Failure(1)
emit(e.code)
emit(e.args)
emit(isinstance(e, Exception))
check(4)
