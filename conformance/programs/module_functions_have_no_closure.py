# Module variables are globals: a module-level function captures nothing.
x = 1


def read():
    return x


emit(read.__closure__)
emit(read())
x = 2
emit(read())
