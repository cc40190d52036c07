# A context made in a function shares its variables.
def logs():
    log = []

    class Log(object):
        def __enter__(self):
            log.append("in")
            return log.append

        def __exit__(self, kind, value, traceback):
            log.append("out")
            return len(log) > 2

    with Log() as add:
        add("x")
        raise ValueError("swallowed")
    return log


emit(repr(logs()))
