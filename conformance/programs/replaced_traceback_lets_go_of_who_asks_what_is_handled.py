# A traceback that a re-raised exception had from another frame goes while what was handled before is handled again.
def asks():
    try:
        raise
    except Exception as error:
        emit(repr(error))


def again(error):
    witness = token(asks)
    try:
        raise error
    except KeyError as caught:
        pass


def outer(error):
    try:
        raise ValueError('outer')
    except ValueError:
        try:
            try:
                raise error
            finally:
                again(error)
                emit('finally')
        except KeyError:
            emit('caught')
        emit('outer')


outer(KeyError('inner'))
