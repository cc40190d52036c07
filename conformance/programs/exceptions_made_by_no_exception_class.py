# A class that is raised may make no exception: that goes, and so does the class's own error; a cause goes when another has its place.
# versions: 3.8 3.11
class Error(Exception):
    def __init__(self, name, then=None):
        def goes():
            emit((name, 'goes'))
            if then:
                then()
            emit((name, 'is gone'))

        self.witness = token(goes)


class Value(object):
    def __init__(self, name):
        self.witness = token(lambda: emit((name, 'goes')))


class Makes(Exception):
    def __new__(cls):
        return Value('what was made')


class Fails(Exception):
    def __new__(cls):
        raise Error('from new')


def fail(name):
    local = token(lambda: emit((name, 'a local variable goes')))
    raise Error(name)


def made():
    raise Makes


def made_with_a_cause():
    raise Makes from Error('cause')


def failed():
    raise Fails


def failed_with_a_cause():
    raise Fails from Error('cause')


kept = []


def caused_again():
    kept.append(Error('kept'))

    def cause_again():
        try:
            raise kept[0] from Error('third cause')
        except Error:
            emit('caused once more')

    try:
        raise kept[0] from Error('first cause', cause_again)
    except Error:
        emit('caused')
    try:
        raise kept[0] from Error('second cause')
    except Error:
        emit('caused again')
    kept.pop()


def raised_again_from():
    try:
        fail('raised')
    except Error as error:
        kept.append(error)
    try:
        raise kept[0] from Error('cause')
    except Error:
        emit('raised from a cause')
    emit('after')
    kept.pop()


def attempt(function):
    try:
        emit(function())
    except (TypeError, Error) as error:
        emit((type(error).__name__, str(error) if type(error) is TypeError else None))
    emit('attempted')


for function in (made, made_with_a_cause, failed, failed_with_a_cause, caused_again, raised_again_from):
    attempt(function)
