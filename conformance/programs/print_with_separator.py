# print puts a captured separator between its arguments, and a captured end after them.
# versions: 3.8 3.11
def outer(sep, end):
    def shown(*values):
        print(*values, sep=sep, end=end)

    return shown


outer(', ', '.\n')(1, 'two', None)
outer(None, None)('a', 'b')
try:
    outer(1, '')('a')
except TypeError as error:
    emit(error)
