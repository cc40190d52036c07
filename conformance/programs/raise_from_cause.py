# An exception keeps its cause, and what the cause was given, until it is dropped.
# versions: 3.8 3.11
def outer(reason):
    def fail():
        raise ValueError('effect') from reason

    return fail


outer(KeyError(token()))()
