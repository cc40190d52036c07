# The first iterable is evaluated outside the comprehension's scope.
def outer(x):
    return [x for x in [x, x + 1]], x


emit(outer(1))
