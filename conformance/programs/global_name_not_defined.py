# A free-looking name that no function binds is a global: its own text.
def outer():
    return lambda: missing


read = outer()
missing = 1
emit(read())
del missing
read()
