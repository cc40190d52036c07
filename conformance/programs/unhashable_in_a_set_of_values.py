# What cannot be added to a set goes before what it comes from, and so before the rest of that.
# versions: 3.8 3.11
class Value:
    def __init__(self, name):
        self.witness = token(lambda: emit((name, 'goes')))


def unhashable():
    return {*{1: [Value('unhashable')], 2: Value('later')}.values()}


def unhashable_after_others():
    return {*{1: Value('before'), 2: [Value('unhashable')], 3: Value('later')}.values()}


for function in (unhashable, unhashable_after_others):
    try:
        emit(function())
    except TypeError as error:
        emit(str(error))
    emit('attempted')
