# What a finaliser raises is dropped: with what becomes of its traceback, and so of its variables.
def keeps():
    local = token()
    raise error


error = Exception('text')
kept = token(keeps)
del kept
emit('after')
del error
emit('gone')


def drops():
    local = token()
    raise Exception(token())


token(drops)
