# Only exceptions can be raised.
def outer(x):
    def fail():
        raise x

    return fail


outer(5)()
