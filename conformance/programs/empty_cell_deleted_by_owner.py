# Deleting a captured name twice: UnboundLocalError in its owner.
def owner():
    x = 1
    read = lambda: x
    del x
    emit('deleted')
    del x


owner()
