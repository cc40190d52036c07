# A closure holds the variable, not the value it had when the closure was made.
def outer():
    x = 'before'
    read = lambda: x
    emit(read())
    x = 'after'
    emit(read())
    return read


read = outer()
emit(read())
