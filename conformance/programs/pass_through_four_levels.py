# The cell of x travels through four functions; each level may add cells of its own.
def one(x):
    def two(y):
        def three(z):
            def four(w):
                return x, y, z, w

            return four

        return three

    return two


four = one('x')('y')('z')
emit(four('w'))
emit(four.__code__.co_freevars)
emit(one('p')('q').__code__.co_freevars)
