# What a finaliser stores elsewhere outlives it.
log = []


def owner():
    kept = token()

    def keep():
        log.append(kept)

    x = token(keep)
    return lambda: x


read = owner()
read = None
emit(log)
