# A map calls its closure when a value is asked for, and not before.
# versions: 3.8 3.11
def outer(factor):
    def scaled(x):
        emit(('scaled', x))
        return x * factor

    def odd(x):
        emit(('odd', x))
        return x % 2

    return scaled, odd


scaled, odd = outer(3)
lazy = map(scaled, filter(odd, [1, 2, 3, 4, 5]))
emit('made')
emit(next(lazy))
emit(next(lazy))
emit(list(lazy))
emit(next(lazy, 'none left'))
