# Built-ins that change objects, or make instances: what they leave behind, and what goes when.
class Token(object):
    def __init__(self, name, then=None):
        self.witness = token(lambda: (emit((name, 'goes')), then and emit(then()))[0])


def attempt(function, *arguments):
    try:
        emit(function(*arguments))
    except Exception as error:
        emit(repr(error))


class Dict(dict):
    pass


class List(list):
    pass


class Stop(StopIteration):
    pass


class Error(ValueError):
    pass


# Each entry is copied, and each keyword argument added.
emit(len({1: 2, 3: 4}.copy()))
emit(len(Dict({1: 2}, a=1, b=2, c=3)))
emit(len(dict(iter([(1, 2), (3, 4)]), a=1, b=2, c=3)))
emit(len(dict([(1, 2)], a=1, b=2)))
emit({}.pop([], 'default'))
attempt(lambda: {1: 2}.pop([], 'default'))
items = set([1, 2])
items.discard(1)
emit(len(items))
items.discard(1)
emit(len(items))
for few in [[], [1], [3], [1, 3], [3, 1], [1, 2, 3], [3, 4, 1], [3, 4]]:
    for made in [list, set, iter]:
        emit([len(items.intersection(made(few))), len(items.union(made(few))), len(items.difference(made(few)))])
        emit([items.isdisjoint(made(few)), items.issubset(made(few)), items.issuperset(made(few))])
numbers = List([1])
numbers.__init__([2, 3])
emit(list(numbers))
numbers.__init__()
emit(list(numbers))

# Instances of built-in classes and of those that derive from them.
for base, derived in [(dict, Dict), (list, List), (object, Token)]:
    for made in [base.__new__(base), base.__new__(derived)]:
        emit((type(made).__name__, type(made) is derived))
attempt(lambda: zip(a=1))
attempt(lambda: super(Error, Error).__new__(ValueError, 1))
attempt(lambda: super(Error, Error).__new__(Error, 1, 2).args)
attempt(lambda: super(Error, Error).__new__(Error, a=1))


def left(error, *arguments):
    error.__init__(*arguments)
    emit(len(error.args))
    return error


for made in [lambda: Stop(Token('first')), lambda: Error(Token('first'))]:
    for arguments in [(), (1,), (1, 2), (1, 2, 3)]:
        error = left(made(), *arguments)
        emit('initialised')
        error = None
error = left(Error(Token('old', lambda: len(error.args))), 1)
error = Error(1)
left(error, Token('kept'), 2)
left(error)
emit('let go')
error = None
# The list is held by the arguments only.
counted = left(Error(1), [1], 2)

# Attributes that are not there, and attributes that fail.
class Failing(object):
    def __init__(self, error):
        self.error = error
        self.witness = token(lambda: emit('the owner goes'))

    @property
    def asked(self):
        error = self.error
        del self
        raise error('asked')


for kind in [AttributeError, KeyError, Error]:
    attempt(lambda: getattr(Failing(kind), 'asked'))
    attempt(lambda: getattr(Failing(kind), 'asked', 'default'))
    attempt(lambda: hasattr(Failing(kind), 'asked'))
    try:
        getattr(Failing(kind), 'asked')
    except Exception as error:
        kept = error
        emit('caught')
    kept = None
    emit('let go')


def function(value=1):
    return value


emit(hasattr(function, '__dict__'))
emit(function.__dict__)
function.__defaults__ = (Token('the default', lambda: function.__defaults__),)
setattr(function, '__defaults__', (2,))
emit(function())
bound = function.__get__(3)
emit(bound())
bound = function.__get__(4, int)
emit(bound())
for value in [3, 'no int']:
    attempt(lambda: function.__get__(None, int)(value))
values = [1, Token('in the list'), 2]
values.remove(2)
emit(len(values))


class Other(object):
    def __init__(self, *arguments):
        emit(('initialised', arguments))


class Others(object):
    def __new__(cls, *arguments):
        return Other.__new__(Other)


class Initialised(Token):
    def __init__(self):
        Token.__init__(self, 'the instance')
        return Token('what __init__ returns')


for made in [Others, Initialised]:
    attempt(lambda: type(type.__call__(made)).__name__)
    attempt(lambda: type(made()).__name__)
