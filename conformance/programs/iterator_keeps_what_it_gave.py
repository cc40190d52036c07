# A zip and an enumerate keep the tuple that they gave, and with it what is in it, until they give the next one.
# versions: 3.8 3.11
def outer(name):
    def said():
        emit((name, 'goes'))

    return token(said)


def makers(*names):
    left = list(names)
    return iter(lambda: outer(left.pop(0)) if left else None, None)


counted = enumerate(makers('a', 'b'))
for number, each in counted:
    del each
    emit(number)
emit('enumerated')
zipped = zip(makers('c', 'd'), 'xy')
for each, letter in zipped:
    del each
    emit(letter)
emit('zipped')
del zipped, counted
kept = list(zip(makers('e', 'f')))
emit(len(kept))
first = next(enumerate(makers('g')))
emit(first[0])
del first
del kept
