# A finaliser run by del may fill the cell again.
def owner():
    def fill():
        nonlocal x
        x = 'filled'

    x = token(fill)
    del x
    return x


emit(owner())
