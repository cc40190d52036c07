# raise of a class makes the instance.
def guard(allowed):
    def check(value):
        if value not in allowed:
            raise KeyError
        return value

    return check


check = guard((1, 2))
emit(check(2))
check(3)
