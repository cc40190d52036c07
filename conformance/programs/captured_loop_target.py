# A captured for target is stored in its cell on every turn.
def outer():
    readings = []
    read = lambda: (key, value)
    for key, value in [('a', 1), ('b', 2)]:
        readings.append(read())
    else:
        value = 'exhausted'
    return readings, read()


emit(outer())
