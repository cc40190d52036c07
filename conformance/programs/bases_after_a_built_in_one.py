# What a built-in class has goes before what the classes after it have.
# versions: 2.7 3.8 3.11
class Other(object):
    def __new__(cls, *args):
        emit('Other.__new__')
        return object.__new__(cls)

    def __init__(self, *args):
        emit('Other.__init__')

    def __str__(self):
        return 'Other.__str__'

    def __len__(self):
        return 3

    def __eq__(self, other):
        return 'Other.__eq__'


class Error(Exception, Other):
    pass


class Before(Other, Exception):
    def __new__(cls, *args):
        emit('Before.__new__')
        return Exception.__new__(cls, *args)


class Items(list, Other):
    pass


error = Error('text')
emit((str(error), len(error), error == 1))
emit(str(Before('text')))
items = Items([1, 2])
emit((len(items), items == [1, 2], items == 1))
