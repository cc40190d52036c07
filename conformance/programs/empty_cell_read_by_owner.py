# The owner reading its own empty cell: UnboundLocalError.
def owner():
    read = lambda: x
    emit(read.__closure__[0])
    return x
    x = 1


owner()
