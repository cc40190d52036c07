# STORE_DEREF sets the cell, then releases the old value: its finaliser sees the new one.
def owner():
    def look():
        emit(x)

    x = token(look)
    x = 'new'
    emit('after')


owner()
