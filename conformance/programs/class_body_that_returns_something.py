# What making a class lets go of: what the body has returned, then the namespace.
# versions: 3.8 3.11
def telling(what):
    return token(lambda: emit(what))


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return {'held': telling((name, 'namespace'))}

    def __new__(meta, name, bases, namespace):
        if name == 'fails':
            del meta, name, bases, namespace
            raise ValueError('no class')
        if name == 'empty':
            return 'no class'
        return type.__new__(meta, name, bases, {})


def build(name):
    def body():
        # Nothing but the call that makes the class holds this.
        return telling((name, 'body'))

    try:
        emit(type(__build_class__(body, name, metaclass=Meta)) is Meta)
    except (TypeError, ValueError, RuntimeError) as error:
        emit(str(error))
    emit('built')


build('fails')
build('empty')
build('made')


def body_of_a_cell():
    """Its cell is not the one that the class is put into."""
    cell = telling('content of the cell')

    def inner():
        return cell

    return inner.__closure__[0]


try:
    __build_class__(body_of_a_cell, 'cell', metaclass=Meta)
except TypeError as error:
    emit(type(error).__name__)
emit('end')
