# Two missing arguments: 3.x names them, 2.7 counts.
def outer(log):
    return lambda a, b, c: log.append(a)


outer([])(c=token())
