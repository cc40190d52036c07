# Adding an unhashable value to a set under construction raises.
def outer(values):
    return lambda: {value for value in values}


emit(len(outer([1, 1, 2])()))
outer([1, []])()
