# What a class statement is made of goes in its turn if the metaclass fails; a text that ends a line takes no space after it.
# versions: 2.7
class Value(object):
    def __init__(self, name):
        self.name = name
        self.witness = token(lambda: emit((name, 'goes')))


class Error(Exception):
    def __init__(self, name):
        Exception.__init__(self, name)
        self.witness = token(lambda: emit((name, 'goes')))


def refuse(name, bases, namespace):
    del name, bases, namespace
    raise Error('error')


def answer(name, bases, namespace):
    emit('answers')


def make(metaclass):
    class Made(Value('base')):
        __metaclass__ = metaclass
        attribute = Value('attribute')

    return Made


def attempt(function, *arguments):
    try:
        emit(function(*arguments))
    except (Error, TypeError) as error:
        emit(str(error))
        error = None
    emit('attempted')


for metaclass in (refuse, answer):
    attempt(make, metaclass)


class Text(object):
    def __init__(self, text):
        self.text = text

    def __str__(self):
        return self.text


print Text('ends a line\n'), 'no space before'
print 'ends a line\n', 'no space before'
print Text('a word'), 'a space before'
print Text('ends in a tab\t'), Text('and a line\n'), Text('x')


def unpack_a_string():
    a, b = 'ab'
    return b + a


emit(unpack_a_string())


class Makes(Exception):
    def __new__(cls):
        return Value('what was made')


def raise_what_makes_none():
    raise Makes


attempt(raise_what_makes_none)
