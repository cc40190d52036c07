# The manager goes before it is entered, if its methods do not hold it.
class Method(object):
    def __init__(self, name, answer=None):
        self.name, self.answer = name, answer

    def __get__(self, instance, owner):
        name, answer = self.name, self.answer

        def method(*arguments):
            emit((name, [type(argument).__name__ for argument in arguments]))
            return answer

        return method


class Manager(object):
    __enter__ = Method('entered')
    __exit__ = Method('left', True)

    def __init__(self):
        self.witness = token(lambda: emit('the manager goes'))


class Lets(Manager):
    __exit__ = Method('left', False)


def within(make, raises):
    with make():
        emit('within')
        if raises:
            raise KeyError('raised')
    return 'after'


def attempt(function, *arguments):
    try:
        emit(function(*arguments))
    except Exception as error:
        emit(type(error).__name__)
        error = None


for make in (Manager, Lets):
    for raises in (False, True):
        attempt(within, make, raises)


def handled_again():
    try:
        raise KeyError('handled')
    except KeyError:
        with Manager():
            raise TypeError('put off')
        emit('handled again')
        raise


attempt(handled_again)


def handled_by_what_follows():
    try:
        raise KeyError('handled')
    except KeyError:
        with Manager():
            raise TypeError('put off')
        try:
            raise ValueError('another')
        except ValueError as error:
            emit(str(error))
        raise


attempt(handled_by_what_follows)
