# Numbers and characters by way of builtins that closures find last.
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(error)


def outer(n):
    return lambda: (divmod(n, 3), pow(n, 2), pow(n, 2, 5), round(n / 4.0), float(n), chr(n + 60), ord('a'))


emit(outer(7)())
emit((int('ff', 16), int('101', base=2), float('1.5'), round(2.675, 2), abs(-3)))
attempt(lambda: divmod(1, 0))
attempt(lambda: pow(1, 2, 0))
attempt(lambda: round('a'))
attempt(lambda: float('a'))
attempt(lambda: chr('a'))
attempt(lambda: ord('ab'))
attempt(lambda: int('z', 8))
