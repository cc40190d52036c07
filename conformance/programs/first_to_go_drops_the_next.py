# What goes first lets go of what goes next, which the instruction holds still: that goes in its turn, not in between.
held = {}


class Value(object):
    def __init__(self, name, drops=None):
        def goes():
            emit((name, 'goes'))
            held.pop(drops, None)
            emit((name, 'is gone'))

        self.name = name
        self.witness = token(goes)


def attempt(function, *arguments):
    try:
        emit(function(*arguments))
    except Exception as error:
        emit(type(error).__name__)
    emit('attempted')


def delete_variable():
    del delete_variable.__globals__['variable']
    emit('the variable is deleted')


variable = token(delete_variable)
variable = Value('value')


def add_and_drop():
    held.pop('list').append(Value('late'))
    emit('added')


def list_of(*last):
    held['list'] = [Value('first'), Value('second')] + list(last)
    return held['list']


def delete_tail():
    del list_of(token(add_and_drop))[1:]


def delete_all():
    del list_of(token(add_and_drop))[:]


def delete_from_the_second():
    del list_of(token(add_and_drop))[1:3]


def delete_first():
    held['list'] = [token(add_and_drop), Value('second')]
    del held['list'][:1]


def owner():
    def function(default=Value('default')):
        pass

    return function


def name_a_function():
    owner().__name__ = Value('no name')


class Owned(list):
    def __init__(self, name, *values):
        list.__init__(self, values)
        self.witness = token(lambda: emit((name, 'goes')))


class Sums(Owned):
    def __iadd__(self, right):
        del self, right
        return 'sum'


class Refuses(Owned):
    def __iadd__(self, right):
        del self, right
        raise KeyError('no sum')


class Fresh(object):
    def __init__(self, make):
        self.make = make

    def __getitem__(self, index):
        return self.make()

    def __setitem__(self, index, value):
        emit(type(value).__name__)


def add(left, right):
    Fresh(left)[0] += right()


for function in (delete_tail, delete_all, delete_from_the_second, delete_first, name_a_function):
    attempt(function)
for left in (lambda: Sums('left', 1), lambda: Refuses('left', 1)):
    for right in (lambda: Value('right'), lambda: [Value('listed')]):
        attempt(add, left, right)
