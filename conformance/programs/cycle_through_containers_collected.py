# A list and a dict in cycles are collected with what they hold.
def outer():
    ring = []
    table = {}
    ring.append(ring)
    ring.append(lambda: ring)
    table['self'] = table
    table['of'] = lambda: table


outer()
collect()
emit('collected')
