# What is called, and what it is called with, go in their turn: what is spread before the call, the callee of a plain call first.
class Value(object):
    def __init__(self, name):
        self.name = name
        self.witness = token(lambda *arguments: emit((name, 'goes', len(arguments))))


class Iterable(Value):
    def __iter__(self):
        return iter([1, 2])


class Callable(Value):
    def __call__(self, *arguments, **keywords):
        emit((len(arguments), len(keywords)))


def attempt(function, *arguments):
    try:
        emit(function(*arguments))
    except TypeError as error:
        emit(str(error))
        error = None
    emit('attempted')


def several(*arguments, **keywords):
    return len(arguments) + len(keywords)


def spread():
    emit(several(*Iterable('spread')))
    emit(several(*Iterable('spread'), **{'k': 1}))
    emit(several(Value('first'), Value('second'), k=Value('third'), *Iterable('spread'), **{'m': 4}))
    emit(Callable('callee')(*Iterable('spread')))
    emit(Callable('callee')(Value('first'), Value('second'), k=Value('third'), *[], **{}))


def called():
    emit(Callable('callee')(Value('first')))
    emit(Callable('callee')(Value('first'), Value('second')))
    emit(Callable('callee')(Value('first'), Value('second'), k=Value('third'), m=4))
    emit(Callable('callee').__call__(Value('first'), Value('second'), k=Value('third'), m=4))


def one(a=1):
    return a


def rename():
    one.__name__ = 'another'
    try:
        one.__qualname__ = 'another'
    except AttributeError:
        pass


def surplus():
    one(Value('first'), Value('second'), token(rename))


attempt(spread)
attempt(called)
attempt(surplus)
