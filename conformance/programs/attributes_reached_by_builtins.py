# getattr, setattr, delattr and hasattr do what the attribute statements do, of every kind of object.
# versions: 3.8 3.11
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))


class Value(object):
    def __init__(self, name):
        self.witness = token(lambda: emit((name, 'goes')))

    def __repr__(self):
        return 'value'


class Data(object):
    def __get__(self, instance, owner):
        emit(('get', instance is None))
        return 'data'

    def __set__(self, instance, value):
        emit(('set', value))

    def __delete__(self, instance):
        emit('delete')


class Plain(object):
    def __get__(self, instance, owner):
        emit(('get plain', instance is None))
        return 'plain'


class Raises(object):
    def __get__(self, instance, owner):
        raise self.error

    def __set__(self, instance, value):
        raise self.error

    def __delete__(self, instance):
        raise self.error


class RaisesAttributeError(Raises):
    error = AttributeError('none')


class RaisesValueError(Raises):
    error = ValueError('fails')


class Meta(type):
    data = Data()
    plain = Plain()
    missing = RaisesAttributeError()
    fails = RaisesValueError()
    shadowed = Plain()
    kept = 'of the metaclass'

    def method(self):
        return self.__name__


class C(metaclass=Meta):
    own = 'own'
    instance_data = Data()
    instance_plain = Plain()
    instance_missing = RaisesAttributeError()
    instance_fails = RaisesValueError()
    shadowed = 'in the class'

    def function(self):
        return self

    @property
    def only_read(self):
        return 'read'


def outer():
    x = 1

    def inner():
        return x

    return inner


NAMES = [
    'own', 'data', 'plain', 'missing', 'fails', 'shadowed', 'kept', 'instance_data', 'instance_plain', 'instance_missing',
    'instance_fails', 'only_read', '__name__', '__dict__', 'nowhere', '__closure__', '__defaults__', 'cell_contents',
]


def name_of(value):
    return value if isinstance(value, (str, int)) or value is None else type(value).__name__


for thing in (C, C(), outer(), outer().__closure__[0], C.function, C().function, [], 5):
    emit(type(thing).__name__)
    for name in NAMES:
        if name == '__dict__' and thing is C:
            continue
        attempt(lambda: name_of(getattr(thing, name)))
        attempt(lambda: name_of(getattr(thing, name, 'default')))
        attempt(lambda: hasattr(thing, name))
        if name[:2] != '__' and name != 'cell_contents':
            attempt(lambda: setattr(thing, name, 'first'))
            attempt(lambda: setattr(thing, name, Value(name)))
            attempt(lambda: name_of(getattr(thing, name, 'default')))
            attempt(lambda: setattr(thing, name, 'set'))
            attempt(lambda: delattr(thing, name))
            attempt(lambda: delattr(thing, name))
f = outer()
emit(getattr(f, '__dict__'))
setattr(f, 'a', Value('a'))
setattr(f, 'b', 2)
emit(sorted(getattr(f, '__dict__')))
setattr(f, 'a', Value('another'))
delattr(f, 'a')
emit(hasattr(f, 'a'))
emit(getattr(outer(), 'missing', 'default'))
g = outer()
emit(hasattr(g, '__dict__'))
emit(g.__dict__ is getattr(g, '__dict__'))
setattr(g, '__dict__', {'c': Value('c')})
setattr(g, '__dict__', {'d': 4})
emit(g.d)
attempt(lambda: getattr(5, 5))
attempt(lambda: setattr(f, 5, 5))
attempt(lambda: delattr(f, 5))
attempt(lambda: hasattr(f, 5))
