# A finaliser run by a store may store the same cell: the store that began first loses.
def owner():
    def again():
        nonlocal x
        emit(x)
        x = 'finaliser'

    x = token(again)
    x = 'owner'
    return x


emit(owner())
