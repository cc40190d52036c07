# Special methods that are no functions, that cannot be bound, or that do not know: who is asked, with what, and what is said in the end.
def name_of(value):
    return value.name if isinstance(value, Named) else type(value).__name__


class Method(object):
    def __init__(self, name, answer):
        self.name, self.answer = name, answer

    def __call__(self, *others):
        emit((self.name, len(others), [name_of(other) for other in others]))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Bound(Method):
    def __get__(self, instance, owner):
        emit((self.name, 'is bound', name_of(instance), owner.__name__))
        return Method(self.name, self.answer)


class Unbound(Method):
    def __get__(self, instance, owner):
        raise KeyError(self.name)


def function(name, answer):
    def method(*both):
        return Method(name, answer)(*both)

    return method


def attempt(*calls):
    for call in calls:
        try:
            emit(call())
        except Exception as error:
            emit(repr(error))


class Named(object):
    def __init__(self, name):
        object.__setattr__(self, 'name', name)


def store(target):
    target['key'] = 5


def drop(target):
    del target['key']


def set_attribute(target):
    target.attribute = 5


def delete_attribute(target):
    del target.attribute


for kind in [function, Method, Bound, Unbound]:
    class Subject(Named):
        __setitem__ = kind('setitem', None)
        __delitem__ = kind('delitem', None)
        __setattr__ = kind('setattr', None)
        __delattr__ = kind('delattr', None)
        __getitem__ = kind('getitem', 'item')
        __contains__ = kind('contains', [])
        __str__ = kind('str', 'string')

    class Texts(Subject):
        __str__ = kind('str', 5)
        __repr__ = kind('repr', 'representation')

    class Mixed(Named):
        __str__ = Unbound('str', 'string')
        __repr__ = kind('repr', 'representation')

    class MixedWrong(Mixed):
        __repr__ = kind('repr', 5)

    class Represented(Named):
        __repr__ = kind('repr', 'representation')

    class Error(ValueError):
        __repr__ = kind('repr', 'representation')

    class Wrong(Named):
        __repr__ = kind('repr', 5)

    for make in [Subject, Texts, Mixed, MixedWrong, Represented, Error, Wrong]:
        one = make('one')
        attempt(lambda: str(one), lambda: '%s' % (one,), lambda: '%s' % ([1, one],))
    one = Subject('one')
    attempt(lambda: store(one), lambda: drop(one), lambda: set_attribute(one), lambda: delete_attribute(one),
            lambda: one['key'], lambda: 'value' in one)

    for answer in ['sum', NotImplemented, ValueError('no sum')]:
        class Adds(Named):
            __add__ = kind('add', answer)
            __iadd__ = kind('iadd', NotImplemented)

        class Reflects(Named):
            __radd__ = kind('radd', answer)
            __iadd__ = kind('iadd', answer)

        class Derived(Adds):
            __radd__ = kind('derived radd', answer)

        PAIRS = [(Adds, Reflects), (Reflects, Adds), (Derived, Adds), (Adds, Adds)]
        # Whether a class has an operator of its own is found out by binding it.
        if kind in (function, Method):
            PAIRS.append((Adds, Derived))

        def add_in_place(one, other):
            one += other
            return one

        for left, right in PAIRS:
            attempt(lambda: left('left') + right('right'), lambda: add_in_place(left('left'), right('right')))


class Loops(Named):
    def __str__(self):
        return str([self.name, Represented('inner')])


class UnboundText(list):
    __str__ = Unbound('str', 'string')


class Plain(ValueError):
    def __repr__(self):
        return 'plain'


for shown in [Loops('loops'), UnboundText([1, Represented('item')]), UnboundText([Wrong('item')]), Plain(Plain('inner'))]:
    attempt(lambda: str(shown), lambda: repr(shown))
shown = None
