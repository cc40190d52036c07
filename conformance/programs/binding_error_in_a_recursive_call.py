# The failing call's name is in the message; the traceback ends in the caller.
def make():
    def again(n):
        return again(n - 1) if n else again()

    return again


make()(2)
