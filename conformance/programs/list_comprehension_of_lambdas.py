# The lambdas share the comprehension's one cell.
def outer():
    return [lambda: i for i in range(3)]


functions = outer()
emit([f() for f in functions])
emit(functions[0].__closure__[0] is functions[2].__closure__[0])
