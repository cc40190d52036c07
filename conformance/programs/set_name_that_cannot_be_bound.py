# A __set_name__ that cannot be bound raises what its descriptor raises; what a call of it raises is told at length.
# versions: 3.8 3.11
class Failing:
    def __init__(self, error):
        self.error = error

    def __get__(self, instance, owner):
        emit(('get', owner.__name__))
        del instance
        raise self.error


def attempt(method):
    class Named:
        __set_name__ = method

    try:
        class Owner:
            first = Named()
            last = token(lambda: emit('the namespace goes'))
    except Exception as error:
        emit((repr(error), repr(error.__cause__), repr(error.__context__)))


def told(self, owner, name):
    emit((owner.__name__, name))


def refuses(self, owner, name):
    raise ValueError(name)


attempt(Failing(ValueError('not bound')))
attempt(Failing(AttributeError('not bound')))
attempt(told)
attempt(refuses)
attempt(staticmethod(lambda owner, name: told(None, owner, name)))
attempt(staticmethod(lambda owner: emit('one')))


class Takes:
    def __set_name__(self, owner, name):
        del owner.second, owner.third
        del namespace['second'], namespace['third']


def goes(name):
    return token(lambda: emit(name))


class Second:
    __set_name__ = Failing(ValueError('not bound'))

    def __init__(self):
        self.witness = goes('second')


namespace = {}


class Prepared(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return namespace


try:
    class Owner(metaclass=Prepared):
        first = Takes()
        second = Second()
        third = goes('third')
except ValueError as error:
    emit(repr(error))
