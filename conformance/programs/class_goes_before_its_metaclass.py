# A class holds the class that it is of: that one goes later, and not before it is let go of.
def telling(what):
    return token(lambda: emit(what))


class Meta(type):
    pass


class Base(Meta):
    pass


def metaclasses():
    meta = Base('meta', (Meta,), {'held': telling('held by the class of the class')})
    made = meta('made', (object,), {'held': telling('held by the class')})
    del made
    collect()
    emit('the class has gone')
    del meta
    collect()


metaclasses()
emit('end')
