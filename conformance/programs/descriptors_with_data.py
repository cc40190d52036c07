# Descriptors are asked and told by their class, also if its objects are lists, dicts, exceptions or classes.
# versions: 2.7 3.8 3.11
def attempt(f):
    try:
        emit(f())
    except (TypeError, AttributeError) as e:
        emit(str(e))


def described(base, *made):
    class Asked(base):
        def __get__(self, instance, owner):
            return 'asked'
    class Told(base):
        def __set__(self, instance, value):
            emit('told')
        def __delete__(self, instance):
            emit('told to go')
    class Refuses(base):
        __get__ = None
        __delete__ = None
    class Owner(object):
        asked = Asked(*made)
        told = Told(*made)
        refuses = Refuses(*made)
    owner = Owner()
    attempt(lambda: Owner.asked)
    attempt(lambda: owner.asked)
    attempt(lambda: type(owner.told) is Told)
    attempt(lambda: setattr(owner, 'told', 1))
    attempt(lambda: delattr(owner, 'told'))
    attempt(lambda: Owner.refuses)
    attempt(lambda: owner.refuses)
    attempt(lambda: setattr(owner, 'refuses', 1))
    attempt(lambda: delattr(owner, 'refuses'))


for base in object, list, dict, Exception:
    described(base)
described(type, 'Made', (object,), {})
