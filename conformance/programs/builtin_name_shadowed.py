# A captured name hides the builtin; without the binding the builtin is found.
def outer(len):
    return lambda items: len(items)


emit(outer(lambda items: 'captured')([1, 2]))
emit((lambda items: len(items))([1, 2]))
