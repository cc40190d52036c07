# What iterating over a star argument has raised goes before the argument does, where other words are found for it.
def witness(name):
    return token(lambda: emit(name))


class Fails(object):
    def __init__(self):
        self.witness = witness('the argument goes')

    # Its frame, which the exception keeps, does not hold the argument.
    @staticmethod
    def __iter__():
        raise TypeError(witness('what was raised goes'))


def callee(*args, **kwargs):
    emit((args, kwargs))


def star():
    callee(*Fails())


def star_and_keywords():
    callee(*Fails(), **{})


for attempt in (star, star_and_keywords):
    try:
        attempt()
    except TypeError as error:
        emit('refused')
    error = None
