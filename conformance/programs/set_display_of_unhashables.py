# A set display that is unpacked into lets go of what it has when an item is unhashable.
# versions: 3.11
def swallow(call):
    emit('swallow')
    token(call)


swallow(lambda: {1, *[token(), [token()], token()]})
swallow(lambda: {token(), *([token()], token())})
swallow(lambda: {1, *[True, 1.0]})
same = {True, *[1, 0, False]}
emit(same)
