# A token that a cyclic list reaches, but that reaches nothing itself, is finalised by collection.
def outer():
    ring = []
    ring.append(ring)
    ring.append(token())


outer()
collect()
emit('collected')
