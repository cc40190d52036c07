# A data descriptor goes before what an object itself has only if it can be read.
# versions: 2.7 3.8 3.11
def attempt(f):
    try:
        emit(f())
    except TypeError as e:
        emit(str(e))


class SetOnly(object):
    def __set__(self, instance, value):
        instance.__dict__['x'] = value


class DeletedOnly(list):
    def __delete__(self, instance):
        emit('deleted')


class Refuses(object):
    __get__ = None
    __set__ = None


class NeverSet(object):
    __set__ = None


class Read(object):
    def __get__(self, instance, owner):
        return 'read'
    def __set__(self, instance, value):
        emit('set')


for made in SetOnly, DeletedOnly, Refuses, NeverSet, Read:
    class Owner(object):
        x = made()
    emit(made.__name__)
    owner = Owner()
    attempt(lambda: type(owner.x) is made)
    owner.__dict__['x'] = 'its own'
    attempt(lambda: owner.x)
    class Meta(type):
        x = made()
    Made = Meta('Made', (object,), {'x': "the class's own"})
    attempt(lambda: Made.x)

owner = type('Owner', (object,), {'x': SetOnly()})()
owner.x = 'set'
emit(owner.x)
