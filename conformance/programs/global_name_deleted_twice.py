# `global x; del x` of a missing global.
def outer():
    def delete():
        global x
        del x

    return delete


x = token()
delete = outer()
delete()
emit('deleted')
delete()
