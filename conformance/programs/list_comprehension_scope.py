# 2.7: a list comprehension binds its variable in the function; 3.x: in a scope of its own.
def outer():
    y = 'outer'
    squares = [y * y for y in range(4)]
    return squares, y


emit(outer())
i = 'module'
[i for i in range(3)]
emit(i)
