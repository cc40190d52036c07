# Attributes that are kept over, deleted or described while the class loses what it had: what goes goes in order.
def witness(name):
    return token(lambda: emit((name, 'goes')))


def attempt(call):
    try:
        emit(call())
    except Exception as error:
        emit((type(error).__name__, str(error)))
        error = None
    emit('attempted')


class Plain(object):
    def __init__(self, name):
        self.witness = witness(name)


class Described(Plain):
    def __get__(self, instance, owner):
        return 'described'


class Deleting(Plain):
    # What is asked takes itself, and what else there is, out of the classes.
    def __get__(self, instance, owner):
        del self
        for each in HOLDERS:
            del each.attribute
        each = None
        emit('deleted')
        return 'described'


class Data(Deleting):
    def __set__(self, instance, value):
        del self
        for each in HOLDERS:
            del each.attribute
        each = None
        emit('deleted')
        if value == 'fails':
            raise ValueError('fails')

    def __delete__(self, instance):
        del self
        for each in HOLDERS:
            del each.attribute
        each = None
        emit('deleted')


class Failing(Data):
    def __delete__(self, instance):
        raise ValueError('fails')


class Meta(type):
    pass


def make(of_class, of_meta=None):
    # A class whose attribute is an object of one kind, and its metaclass's of another.
    meta = type(Meta)('Meta', (Meta,), {})
    made = meta('Made', (object,), {})
    del HOLDERS[:]
    if of_class:
        made.attribute = of_class('of the class')
    if of_meta:
        meta.attribute = of_meta('of the metaclass')
        HOLDERS.append(meta)
    if of_class:
        HOLDERS.append(made)
    return made


def drop(holder):
    return token(lambda: (emit('the old value goes'), delete(holder), emit('dropped')))


def delete(holder):
    del holder.attribute


def store(target, value):
    target.attribute = value
    emit(hasattr(target, 'attribute'))


HOLDERS = []
for of_class in [None, Plain, Described, Deleting, Data, Failing]:
    for of_meta in [None, Plain, Described, Deleting, Data, Failing]:
        emit((of_class and of_class.__name__, of_meta and of_meta.__name__))
        attempt(lambda: type(make(of_class, of_meta).attribute).__name__)
        attempt(lambda: store(make(of_class, of_meta), 'value'))
        attempt(lambda: store(make(of_class, of_meta), 'fails'))
        attempt(lambda: delete(make(of_class, of_meta)))
    attempt(lambda: type(make(of_class)().attribute).__name__)
    attempt(lambda: store(make(of_class)(), 'value'))
    attempt(lambda: store(make(of_class)(), 'fails'))
    attempt(lambda: delete(make(of_class)()))


def stored_over(made, instance):
    instance.__dict__['attribute'] = drop(made)
    instance.attribute = 'new'
    emit('stored')
    instance.__dict__['other'] = token(lambda: (emit('the other goes'), delete(made), emit('dropped')))
    made.attribute = Plain('of the class, again')
    made.other = Plain('the other of the class')
    del instance.other


def stored_over_in_class(meta, made):
    meta.attribute = Plain('of the metaclass')
    made.attribute = drop(meta)
    made.attribute = 'new'
    emit('stored')
    meta.attribute = Plain('of the metaclass, again')
    made.attribute = drop(meta)
    del made.attribute


attempt(lambda: (lambda made: stored_over(made, made()))(make(Plain)))
attempt(lambda: (lambda made: stored_over_in_class(type(made), made))(make(None)))
attempt(lambda: setattr(make(None), 'attribute', 1))
attempt(lambda: object.__setattr__(make(None).__init__, 'attribute', 1))
attempt(lambda: type.__setattr__(int, 'attribute', 1))
attempt(lambda: type.__getattribute__(int, 'attribute'))


class Named(object):
    __name__ = 'of the namespace'
    __bases__ = 'bases'


class Derived(Named):
    pass


attempt(lambda: (Named.__name__, Derived.__name__, Named().__name__, Derived().__bases__))
attempt(lambda: (Named.__bases__ == (object,), Derived.__bases__ == (Named,)))


class Hooked(object):
    def __init__(self, error):
        object.__setattr__(self, 'error', error)

    def __getattribute__(self, name):
        raise object.__getattribute__(self, 'error')

    def __getattr__(self, name):
        return ('asked for', name)


attempt(lambda: Hooked(ValueError('a value')).attribute)
attempt(lambda: Hooked(AttributeError('an attribute')).attribute)
