# A finaliser that runs once the program has failed puts the traceback into a ring: the collection clears it.
# versions: 3.8 3.11
def outer():
    error = ValueError('kept by its own frame')

    def look():
        ring = [error.__traceback__, token()]
        ring.append(ring)
        emit('looked')

    global looking
    looking = token(look)
    raise error


outer()
