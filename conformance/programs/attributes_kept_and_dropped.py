# Keeping and dropping attributes and entries: what gives way goes before the operands that nothing else holds.
def attempt(function, *values):
    try:
        emit(function(*values))
    except Exception as error:
        emit(repr(error))
    emit('attempted')


class Value(object):
    def __init__(self, name):
        self.name = name
        self.witness = token(lambda: emit((name, 'goes')))

    def __repr__(self):
        return repr(self.name)


class Owner(object):
    kind = 'of the class'

    def __init__(self, *names):
        for name in names:
            setattr(self, name, Value(('kept', name)))

    def __repr__(self):
        return 'owner'


class Described(object):
    def __get__(self, instance, owner):
        if instance is None:
            return self
        return 'described'

    def __set__(self, instance, value):
        del self, instance, value
        raise KeyError('not set')

    def __delete__(self, instance):
        del self, instance
        raise KeyError('not deleted')


class Silent(Described):
    def __set__(self, instance, value):
        emit('set')

    def __delete__(self, instance):
        emit('deleted')


class WithDescribed(object):
    described, silent = Described(), Silent()


class Witnessed(WithDescribed):
    def __init__(self):
        self.witness = token(lambda: emit('the owner goes'))


def function():
    def inner():
        pass
    inner.a = Value('of the function')
    return inner


def made_class():
    return type('Made', (object,), {'a': Value('of the class')})


OWNERS = [lambda: Owner(), lambda: Owner('a'), WithDescribed, function, made_class, lambda: 1]


FULL = [OWNERS[1], function, made_class]


def keep(owner):
    owner.a = Value('new')
    return owner.a


def keep_in_temporary(make):
    make().a = Value('new')


def drop(owner):
    del owner.a


def drop_from_temporary(make):
    del make().a


def described(make):
    make().described = Value('new')


def silent(make):
    make().silent = Value('new')


def drop_described(make):
    del make().described


def drop_silent(make):
    del make().silent


for make in OWNERS:
    attempt(lambda: keep(make()))
    attempt(keep_in_temporary, make)
    attempt(lambda: drop(make()))
    attempt(drop_from_temporary, make)
    for name in ('a',) if make in FULL else ('a', 'kind', 'described', 'silent'):
        attempt(lambda: setattr(make(), name, Value('set')))
        attempt(lambda: delattr(make(), name))
        attempt(lambda: hasattr(make(), name))
for change in (described, silent, drop_described, drop_silent):
    attempt(change, Witnessed)
    attempt(change, Owner)


def kept(owner, *names):
    for name in names:
        try:
            setattr(owner, name, Value((name, 'set')))
            setattr(owner, name, Value((name, 'set again')))
        except Exception as error:
            emit(repr(error))
    for name in names:
        try:
            delattr(owner, name)
            delattr(owner, name)
        except Exception as error:
            emit(repr(error))


for make in OWNERS:
    kept(make(), 'a', *(() if make in FULL else ('described', 'silent')))
entries = {'k': 1}
emit(entries.setdefault('k', Value('default')))
emit(entries.setdefault('l', 2))
emit(entries.setdefault('m'))
entries.__setitem__('k', Value('set'))
entries.__setitem__('k', 1)
entries.__delitem__('k')
entries.update(l=3)
entries.update({'l': 4, 'n': 5}, n=6)


def entry(entries, *keys):
    return [entries.get(key) for key in keys]


emit(entry(entries, 'k', 'l', 'm', 'n'))
emit(entry(dict([('k', 1)], k=2), 'k'))
emit(entry(dict({'k': 1}, k=2), 'k'))
emit(entry(dict([('k', 1), ('k', 2)], l=2), 'k', 'l'))
