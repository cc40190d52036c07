# A finaliser run by a store may empty the cell just written.
def owner():
    def delete():
        nonlocal x
        emit(x)
        del x

    x = token(delete)
    x = token()
    emit('after')
    return delete


delete = owner()
emit(delete.__closure__[0])
