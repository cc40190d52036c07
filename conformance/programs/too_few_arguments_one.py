# One missing argument.
def outer(log):
    def inner(a, b):
        log.append(a)

    return inner


outer([])(token())
