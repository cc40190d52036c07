# A method that is not called at once is bound, and keeps its object.
def outer():
    add = [token()].append
    return lambda value: add(value)


add = outer()
add(1)
emit('added')
add = None
emit('dropped')
