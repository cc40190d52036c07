# min and max may have a default, which an iterable's own values go before.
# versions: 3.8 3.11
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(error)


def outer(default):
    return lambda values: (min(values, default=default), max(values, default=default, key=None))


emit(outer('none')([]))
emit(outer('none')([2, 1]))
attempt(lambda: min(1, 2, default=3))
attempt(lambda: max(1, 2, default=3))
attempt(lambda: min([1, 'a'], key=lambda x: x))
attempt(lambda: max([1, 'a'], key=lambda x: x))
attempt(lambda: min([1, 'a']))
attempt(lambda: max([1, 'a']))
attempt(lambda: sum([], start=b''))
