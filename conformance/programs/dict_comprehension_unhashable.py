# An unhashable key raises in a dict comprehension.
def outer(keys):
    return lambda: {key: 1 for key in keys}


emit(outer([1, 1])())
outer([1, []])()
