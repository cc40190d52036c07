# Two inner functions call each other through two cells.
def make():
    def even(n):
        return True if n == 0 else odd(n - 1)

    def odd(n):
        return False if n == 0 else even(n - 1)

    return even, odd


even, odd = make()
emit(even(10))
emit(odd(10))
emit(even.__code__.co_freevars)
emit(odd.__code__.co_freevars)
