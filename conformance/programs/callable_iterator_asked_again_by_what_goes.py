# A callable's iterator that has met its sentinel lets go of the value first: what goes with that may ask it again.
calls = ['first']


class Sentinel(object):
    def __init__(self):
        self.held = token(asks_again)

    def __eq__(self, other):
        return True

    __hash__ = None


def asks_again():
    if calls:
        calls.pop()
        emit(next(again, 'over'))


def call():
    emit('call')
    return Sentinel()


again = iter(call, 'sentinel')
emit(next(again, 'first over'))
emit(next(again, 'second over'))
