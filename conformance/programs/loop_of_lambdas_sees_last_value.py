# All lambdas of a loop share the one cell of i, which holds the last value.
def make():
    functions = []
    for i in range(4):
        functions.append(lambda: i)
    return functions


functions = make()
for f in functions:
    emit(f())
emit(functions[0].__closure__[0] is functions[3].__closure__[0])
