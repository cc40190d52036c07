# What an exception was given lives as long as the exception.
def outer(t):
    def fail():
        raise ValueError(t)

    return fail


outer(token())()
