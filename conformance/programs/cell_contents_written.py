# cell_contents is writable from 3.7 on.
def outer(x):
    return lambda: x


read = outer(token())
read.__closure__[0].cell_contents = 'written'
emit(read())
