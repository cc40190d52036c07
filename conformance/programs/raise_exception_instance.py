# raise of an instance made by a closure.
def refuse(what):
    def check(value):
        if value < 0:
            raise ValueError(what + ' must not be negative')
        return value

    return check


check = refuse('size')
emit(check(1))
check(-1)
