# A class's __new__ is no method of its instances: it is not given the instance that it is asked of.
class Class(object):
    pass


def tried(function):
    try:
        function()
    except TypeError as error:
        emit(str(error))


tried(lambda: Class().__new__())
tried(lambda: Class().__new__(1))
emit(type(Class().__new__(Class)) is Class)
emit(Class().__new__ is object.__new__)
