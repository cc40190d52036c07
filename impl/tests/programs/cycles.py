# What only a collection frees, and finalisers that run while something is released.

kept = []


def cycle(label):
    held = token(lambda: emit(label))

    def me():
        return me, held
    return me


for label in range(3):
    cycle(label)
collect()
emit('collected')


def chain(n):
    link = None
    for i in range(n):
        link = [link, token(lambda i=i: emit(i))]
    return link


chain(4)
emit('released')


def back():
    def again():
        kept.append('again')
        emit(len(kept))
    t = token(again)
    loop = [t]
    loop.append(loop)


back()
collect()
emit(kept)
d = {}
d['self'] = d
d['f'] = lambda: d
del d
collect()
nested = []
for _ in range(600):
    nested = [nested]
del nested
emit({'a': [1, (2, 3)], 'b': {4}})
