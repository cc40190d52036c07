# Composition captures functions as it captures anything else.
def compose(*functions):
    def composed(value):
        for f in functions:
            value = f(value)
        return value

    return composed


increment = lambda n: n + 1
double = lambda n: n * 2
emit(compose(increment, double, double)(1))
emit(compose(double, compose(increment, increment))(5))
emit(compose()(9))
