# A global that is stored is held until the old value is gone, whose finaliser deletes it again.
def clear():
    global x
    del x
    emit('deleted')


def store():
    global x
    x = token(clear)
    x = token()


store()
y = None


def clear_y():
    global y
    del y
    emit('deleted again')


y = token(clear_y)
y = token()
