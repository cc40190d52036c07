# 2.7's dicts also have iterators, and answer whether they have a key.
# versions: 2.7
def outer():
    scores = {'a': 1}
    return lambda: scores


scores = outer()
emit(scores().has_key('a'))
emit(list(scores().iterkeys()))
emit(list(scores().itervalues()))
emit([key + str(value) for key, value in scores().iteritems()])


def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(error)


attempt(lambda: scores().has_key())
attempt(lambda: scores().iterkeys(1))
attempt(lambda: scores().itervalues(1))
attempt(lambda: scores().iteritems(1))
