# break releases the iterator; a list made for the loop dies with it.
def outer():
    for item in [token(), token(), token()]:
        read = lambda: item
        break
    emit('left')
    return read


read = outer()
emit(read())
