# A recursive inner function finds itself through its own cell.
def make():
    def factorial(n):
        return 1 if n < 2 else n * factorial(n - 1)

    return factorial


factorial = make()
emit(factorial(5))
emit(factorial(25))
emit(factorial.__closure__[0].cell_contents is factorial)
