# What is bound, asked or called along a class may raise at each step.
def attempt(what, function):
    try:
        emit((what, function()))
    except Exception as error:
        emit((what, repr(error)))


class Raises(object):
    def __get__(self, instance, owner):
        raise ValueError('get')

    def __set__(self, instance, value):
        raise ValueError('set')

    def __delete__(self, instance):
        raise ValueError('delete')


class Meta(type):
    described = Raises()
    shown = property(lambda cls: ('shown', cls.__name__))


C = Meta('C', (object,), {})
D = Meta('D', (object,), {'inside': Raises()})
attempt('class', lambda: C.described)
attempt('class', lambda: C.shown)
attempt('class', lambda: D.inside)


def store(x):
    x.described = 1


def delete(x):
    del x.described


def store_shown(x):
    x.shown = 1


def delete_shown(x):
    del x.shown


attempt('class', lambda: store(C))
attempt('class', lambda: delete(C))
attempt('class', lambda: store_shown(C))
attempt('class', lambda: delete_shown(C))


class I(object):
    described = Raises()


class Over(I):
    def ask(self):
        return super(Over, self).described

    @classmethod
    def ask_class(cls):
        return super(Over, cls).described


attempt('instance', lambda: I().described)
attempt('instance', lambda: store(I()))
attempt('instance', lambda: delete(I()))
attempt('super', lambda: Over().ask())
attempt('super', lambda: Over.ask_class())
attempt('super', lambda: super(Over, Over()).missing)


class ReadOnly(object):
    def __get__(self, instance, owner):
        return 'read'

    def __set__(self, instance, value):
        raise AttributeError('read only')


class OnlySet(object):
    def __set__(self, instance, value):
        emit(('set', value))


class OnlyDelete(object):
    def __delete__(self, instance):
        emit('delete')


class J(object):
    described = ReadOnly()


class K(object):
    described = OnlySet()


class L(object):
    described = OnlyDelete()


for make in (J, K, L):
    attempt((make.__name__, 'get'), lambda: type(make().described).__name__)
    attempt((make.__name__, 'set'), lambda: store(make()))
    attempt((make.__name__, 'delete'), lambda: delete(make()))


class MJ(type):
    described = ReadOnly()


class MK(type):
    described = OnlySet()


class ML(type):
    described = OnlyDelete()


for meta in (MJ, MK, ML):
    made = meta('made', (object,), {})
    attempt((meta.__name__, 'get'), lambda: type(made.described).__name__)
    attempt((meta.__name__, 'set'), lambda: store(made))
    attempt((meta.__name__, 'delete'), lambda: delete(made))

f = lambda self: self
attempt('get', lambda: f.__get__(1)())
attempt('get', lambda: f.__get__(None, int) is f)
attempt('get', lambda: f.__get__(None))
attempt('get', lambda: f.__get__(None, None))
attempt('get', lambda: f.__get__())


class Chained(object):
    @classmethod
    @property
    def named(cls):
        return cls.__name__

    @classmethod
    @staticmethod
    def alone(*args):
        return len(args)


attempt('chained', lambda: type(Chained.named).__name__)
attempt('chained', lambda: Chained.alone())
attempt('static', lambda: staticmethod(f)(3))
attempt('static', lambda: staticmethod(f)())


class CallMeta(type):
    def __call__(cls, *args):
        emit(('call', len(args)))
        return super(CallMeta, cls).__call__(*args)


class Init(object):
    def __init__(self, *args):
        if args:
            raise ValueError('init')
        return None


class WrongInit(object):
    def __init__(self):
        return 1


class InitNone(object):
    __init__ = None


M = CallMeta('M', (Init,), {})
attempt('call', lambda: type(M()).__name__)
attempt('call', lambda: M(1))
attempt('call', lambda: type.__call__(Init, 1))
attempt('call', lambda: type.__call__(WrongInit))
attempt('call', lambda: type.__call__(InitNone))
attempt('call', lambda: WrongInit())
attempt('call', lambda: InitNone())
attempt('call', lambda: type.__call__(int))
attempt('call', lambda: type.__call__(type, 1).__name__)
attempt('call', lambda: type.__call__(type))
attempt('new', lambda: type.__new__())
attempt('new', lambda: type.__new__(1, 'n', (), {}))
attempt('new', lambda: type.__new__(int, 'n', (), {}))
attempt('new', lambda: type.__new__(type, 'n', (), {}).__name__)
attempt('new', lambda: type.__new__(type, 1, (), {}))
attempt('delattr', lambda: type.__delattr__(C, 'missing'))
attempt('delattr', lambda: type.__delattr__(C))
attempt('delattr', lambda: type.__delattr__(int, 'real'))
attempt('setattr', lambda: type.__setattr__(C, 'a', 1))
attempt('setattr', lambda: setattr(C, 1, 2))
attempt('setattr', lambda: setattr(1, 'a', 2))
attempt('hasattr', lambda: hasattr(I(), 'described'))
attempt('hasattr', lambda: hasattr(I(), 'missing'))
attempt('hasattr', lambda: hasattr(D, 'inside'))
