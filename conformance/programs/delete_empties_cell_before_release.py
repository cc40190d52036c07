# DELETE_DEREF empties the cell, then releases the old value: its finaliser sees an empty cell.
def owner():
    def look():
        emit(look.__closure__[1])
        emit(x)
        emit('not reached')

    x = token(look)
    del x
    emit('after')


owner()
