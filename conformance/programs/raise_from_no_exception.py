# A cause must be an exception.
# versions: 3.8 3.11
def outer(reason):
    def fail():
        raise ValueError(token()) from reason

    return fail


outer(5)()
