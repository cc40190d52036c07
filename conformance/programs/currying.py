# Each argument is captured by the next function.
def curry(f):
    return lambda a: lambda b: lambda c: f(a, b, c)


emit(curry(lambda a, b, c: a * 100 + b * 10 + c)(1)(2)(3))
half = curry(lambda a, b, c: (a, b, c))('p')('q')
emit(half('r'))
emit(half('s'))
