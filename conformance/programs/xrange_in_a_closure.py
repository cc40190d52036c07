# 2.7's xrange, with a captured bound that changes while the loop runs.
# versions: 2.7
def outer(limit):
    total = 0
    read = lambda: limit
    for n in xrange(read()):
        limit -= 1
        total += n
    return total, read()


emit(outer(5))
