# What fails to tell its length, when that only helps to make room: 2.7 heeds neither TypeError nor AttributeError.
def of(error):
    class Unsure(object):
        def __len__(self):
            emit('len')
            raise error

        def __iter__(self):
            emit('iter')
            return iter([2, 1])

    return Unsure()


def attempt(name, function):
    for error in (TypeError('length'), AttributeError('length'), ValueError('length'), None):
        values = of(error) if error else (value for value in [2, 1])
        try:
            emit((name, function(values)))
        except Exception as raised:
            emit((name, repr(raised)))


class Long(object):
    def __len__(self):
        emit('long')
        return 2

    def __iter__(self):
        return iter([3, 4])


def extended(values):
    result = [0]
    try:
        result.extend(values)
    finally:
        emit(result)
    return result


attempt('list', list)
attempt('tuple', tuple)
attempt('sorted', sorted)
attempt('extend', extended)
attempt('unpacked', lambda values: (lambda *given: given)(*values))
attempt('zip', lambda values: list(zip(values)))
attempt('filter', lambda values: list(filter(None, values)))
attempt('sum', sum)
attempt('in', lambda values: 1 in values)

for error in (TypeError('length'), AttributeError('length')):
    emit(list(map(lambda value: value, of(error))))
    emit(list(zip(Long(), of(error), Long())))
