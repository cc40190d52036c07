# A list that is extended by itself draws all of its items first, and is not asked how many they are.
def in_place(values):
    values += values


def by_method(values):
    values.extend(values)


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


def fail(error):
    def iterate(self):
        raise error

    return iterate


for extend in (in_place, by_method):
    for name, make in [
        ('list', lambda: [1, 2]),
        ('asked', lambda: Asked([1, 2])),
        ('draws', lambda: own('draws', draw)),
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
