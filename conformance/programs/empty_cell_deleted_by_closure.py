# Deleting a free variable twice: NameError in the closure.
def owner():
    x = 1

    def delete():
        nonlocal x
        del x

    return delete


delete = owner()
delete()
emit('deleted')
delete()
