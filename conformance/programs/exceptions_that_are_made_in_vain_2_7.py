# A class that fails to make an exception: what is handled, and what is told by it, goes on where the raise stands.
# versions: 2.7
class Raises(Exception):
    def __init__(self):
        raise ValueError('in vain')


def method(self):
    pass


class Made(type):
    pass


Owner = Made('Owner', (object,), {'method': method})


def attempt(*given):
    try:
        Owner.method(*given)
    except TypeError as error:
        emit(error)


attempt()
attempt(LookupError('no owner'))
attempt(3)
attempt(Raises)
try:
    try:
        raise Raises
    finally:
        emit('finally')
except ValueError as error:
    emit(error)
raise Raises
