# Finalisers run by finalisers: each store of the cell is complete before the next begins.
def owner():
    depth = 0

    def again():
        nonlocal x, depth
        depth += 1
        level = depth
        emit((level, 'begins'))
        if level < 4:
            x = token(again)
            x = level
        emit((level, 'sees', x))

    x = token(again)
    x = 'owner'
    return x


emit(owner())
