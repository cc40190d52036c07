# 2.7's print statement with captured values.
def outer(x):
    def show(y):
        print x, y,
        print
        print 'end', `x`

    return show


outer('text')(5L)
