# A list that is extended by itself draws all of its items first, and is not asked how many they are.
def in_place(values):
    values += values


def by_method(values):
    values.extend(values)


def by_making_again(values):
    values.__init__(values)


def made_of_another(values):
    [].__init__(values)


def own(name, iterate):
    class Own(list):
        __iter__ = iterate

        def __len__(self):
            emit(('asked', name))
            return 1

    return Own([1, 2])


class Asked(list):
    def __len__(self):
        emit('asked')
        return 2


def draw(self):
    for value in (3, 4):
        emit('drawn')
        yield value


def draws(source):
    class Draws(object):
        def __init__(self):
            self.witness = token(lambda: emit('the iterator goes'))

        def __iter__(self):
            return self

        # Its frame, which the exception keeps, does not hold the iterator.
        @staticmethod
        def __next__():
            return next(source)

        next = __next__

    return Draws()


def drawn_in_vain():
    yield token(lambda: emit('what was drawn goes'))
    raise KeyError('drawn')


def fail(error):
    def iterate(self):
        raise error

    return iterate


for extend in (in_place, by_method, by_making_again, made_of_another):
    for name, make in [
        ('list', lambda: [1, 2]),
        ('asked', lambda: Asked([1, 2])),
        ('draws', lambda: own('draws', draw)),
        ('draws and fails', lambda: own('draws and fails', lambda self: draws(drawn_in_vain()))),
        ('None', lambda: own('None', None)),
        ('no iterator', lambda: own('no iterator', lambda self: 3)),
        ('TypeError', lambda: own('TypeError', fail(TypeError('failed')))),
        ('ValueError', lambda: own('ValueError', fail(ValueError('failed')))),
    ]:
        values = make()
        try:
            extend(values)
        except Exception as error:
            emit((name, repr(error)))
        count = 0
        while True:
            try:
                values[count]
            except IndexError:
                break
            count += 1
        emit((name, count))
