# From 3.0 on a dict is made or updated by keyword arguments only if their names are strs.
# versions: 3.8 3.11
def attempt(make):
    try:
        emit(repr(make()))
    except TypeError as error:
        emit(str(error))


def drawn():
    emit('drawn')
    yield 3, 4


d = {}
attempt(lambda: dict(**{1: 2}))
attempt(lambda: dict(drawn(), **{'a': 2}))
attempt(lambda: d.update(**{1: 2}))
emit(repr(d))
attempt(lambda: d.__init__({7: 8}, **{1: 2}))
emit(repr(d))
attempt(lambda: dict.__init__(d, drawn(), **{1: 2}))
emit(repr(d))
