# `from None` gives an exception no cause.
# versions: 3.8 3.11
def outer(reason):
    def fail():
        raise ValueError('effect') from reason

    return fail


outer(None)()
