# A class that is thrown into a generator is called with the value, unless that is None, and may make no exception.
# versions: 3.11
class Token(object):
    def __init__(self):
        self.witness = token(lambda: emit('what was made goes'))


class Made(Exception):
    def __new__(cls, *arguments):
        emit(('made with', arguments))
        return Exception.__new__(cls, *arguments) if arguments != ('none',) else Token()


def generate():
    try:
        yield 1
    except Exception as error:
        emit(repr(error))
    yield 2


for arguments in [(Made, None), (Made, 'value'), (Made, 'none'), (Made,)]:
    generator = generate()
    next(generator)
    try:
        emit(generator.throw(*arguments))
    except Exception as error:
        emit(type(error).__name__)
    generator = None
    emit('let go')
