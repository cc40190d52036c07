# A cell is made even where the binding is never executed.
def outer(flag):
    if flag:
        x = 'bound'
    read = lambda: x
    return read


emit(outer(True)())
emit(outer(False).__closure__[0])
