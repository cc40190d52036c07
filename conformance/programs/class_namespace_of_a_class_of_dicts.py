# The namespace of a class body is of a class of dicts: names are kept, kept over and dropped as a dict has it.
# versions: 3.8 3.11
def witness(name):
    return token(lambda: emit((name, 'goes')))


class Space(dict):
    pass


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases):
        return Space()

    def __new__(cls, name, bases, space):
        emit(sorted(space))
        return type.__new__(cls, name, bases, dict(space))


class Made(metaclass=Meta):
    first = witness('the first')
    first = witness('the second')
    emit('stored over')
    del first
    emit('deleted')
    number = 1
    number = 2
    other = witness('the third')
    try:
        del first
    except NameError as error:
        emit(repr(error))


emit(Made.number)
