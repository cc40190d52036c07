# A frame that a traceback keeps holds its function in 3.11, and lets it go before its variables; earlier it has none.
def make():
    def fails():
        local = token()
        missing(local)

    fails.mark = token()
    return fails


make()()
