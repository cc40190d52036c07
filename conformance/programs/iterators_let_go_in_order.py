# What an iterator that nobody has run to its end lets go of, in its type's order.
# versions: 2.7 3.8 3.11
def named(name):
    return token(lambda: emit(name))


def function(name):
    held = named(name)
    return lambda *args: held


filter(function('filter, its function'), [named('filter, its items')])
emit('made')
map(function('map, its function'), [named('map, its items')])
emit('made')
iter(function('iter, its function'), named('iter, its end'))
emit('made')
enumerate([named('enumerate, its items')])
emit('made')
zip([named('zip, the first')], [named('zip, the second')])
emit('made')
