# Names that are no strs are refused when the rest has been added.
# versions: 3.8
def attempt(make):
    try:
        make()
    except TypeError as error:
        emit(str(error))


def drawn(key):
    emit('drawn')
    yield key, token(lambda: emit('goes'))


class Own(dict):
    pass


d = {}
attempt(lambda: dict(drawn(1), **{2: 3}))
attempt(lambda: d.update(drawn(1), **{2: 3}))
attempt(lambda: d.update({4: 5}, **{2: 3}))
attempt(lambda: dict.update(d, drawn(6), **{2: 3}))
attempt(lambda: Own(drawn(1), **{2: 3}))
emit(sorted(d))
