# What a class has under a name is held while an instance's own attribute of that name is set or deleted.
# versions: 3.8 3.11
def attempt(function, *values):
    try:
        emit(function(*values))
    except Exception as error:
        emit(repr(error))
    emit('attempted')


def witnessed(name, then=None):
    class Value(object):
        def __init__(self):
            self.witness = token(lambda: emit(name) or then and then())

    return Value()


def forget(owner):
    def forgets():
        if hasattr(owner, 'a'):
            del owner.a
        emit('forgotten')

    return forgets


class Meta(type):
    pass


class Owner(object):
    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        object.__delattr__(self, name)


class Plain(object):
    pass


def shadowed(kind):
    kind.a = witnessed('of the class')
    instance = kind()
    instance.a = witnessed('of the instance', forget(kind))
    return instance


def set_again(kind):
    shadowed(kind).a = witnessed('new')


def set_by_name(kind):
    setattr(shadowed(kind), 'a', witnessed('new'))


def set_plainly(kind):
    object.__setattr__(shadowed(kind), 'a', witnessed('new'))


def deleted(kind):
    del shadowed(kind).a


def deleted_by_name(kind):
    delattr(shadowed(kind), 'a')


def deleted_plainly(kind):
    object.__delattr__(shadowed(kind), 'a')


for change in (set_again, set_by_name, set_plainly, deleted, deleted_by_name, deleted_plainly):
    attempt(change, Owner)
    attempt(change, Plain)


def class_shadowed():
    Meta.a = witnessed('of the metaclass')
    made = Meta('Made', (object,), {})
    made.a = witnessed('of the class', forget(Meta))
    return made


def class_set():
    made = class_shadowed()
    made.a = witnessed('new')


def class_set_plainly():
    type.__setattr__(class_shadowed(), 'a', witnessed('new'))


def class_deleted():
    made = class_shadowed()
    del made.a


def class_deleted_plainly():
    type.__delattr__(class_shadowed(), 'a')


for change in (class_set, class_set_plainly, class_deleted, class_deleted_plainly):
    attempt(change)
collect()
