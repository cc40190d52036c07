# Making a class tells its members their names; what goes if one of them fails.
# versions: 3.8 3.11
class Token(object):
    def __init__(self, name):
        self.name = name
        self.witness = token(lambda: emit((name, 'goes')))

    def __repr__(self):
        return self.name


def attempt(function, *arguments):
    try:
        emit(repr(function(*arguments)))
    except Exception as error:
        emit(repr(error))
        cause = error.__cause__
        emit(cause is None or repr(cause))
        del cause
    emit('attempted')


class Told(object):
    def __call__(self, *arguments):
        emit([argument if isinstance(argument, str) else 'no str' for argument in arguments])


class Callable(object):
    __set_name__ = Told()


class Static(object):
    @staticmethod
    def __set_name__(*arguments):
        emit(len(arguments))


for member in [Callable(), Static(), property(lambda self: 1)]:
    attempt(lambda: type('Class', (), {'a': member, 'b': 1}).__name__)


earlier = KeyError('earlier')
try:
    raise earlier
except KeyError:
    pass


class Again(object):
    def __set_name__(self, owner, name):
        raise earlier


attempt(lambda: type('Class', (), {'a': Again()}))


class Gone(Token):
    def __set_name__(self, owner, name):
        namespace.clear()
        del owner.a, owner.b, owner.c, self, owner
        witness = Token('the frame')
        raise KeyError(name)


namespace = {'a': Gone('first'), 'b': Gone('second'), 'c': Gone('third')}
attempt(lambda: type('Class', (), namespace))
