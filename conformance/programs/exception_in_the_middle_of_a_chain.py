# The traceback names every frame between the module and the failing closure.
def one(x):
    def two(y):
        def three(z):
            return x // (y - z)

        return lambda z: three(z)

    return two


divide = one(10)(3)
emit(divide(1))
divide(3)
