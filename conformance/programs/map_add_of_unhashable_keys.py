# A key that is not hashable and its value are released by MAP_ADD: in 3.11 the key first.
# versions: 2.7 3.8 3.11
def noted(name):
    return token(lambda: emit(name))


try:
    {[noted('key')]: noted('value') for x in [1]}
except TypeError as error:
    emit(str(error))
emit('over')


def same(key, first, second):
    return {key: value for value in [first, second]}


same((1, noted('item of the key')), noted('first'), noted('second'))
