# A default argument keeps the value of each turn: nothing is captured.
def make():
    functions = []
    for i in range(4):
        functions.append(lambda i=i: i)
    return functions


functions = make()
emit([f() for f in functions])
emit(functions[2].__closure__)
emit(functions[2].__defaults__)
