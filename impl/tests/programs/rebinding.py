# Variables of functions around that are rebound, deleted and read while unbound.

def make():
    x = token()

    def rebind(value):
        nonlocal x
        x = value

    def delete():
        nonlocal x
        del x

    def read():
        return x

    return rebind, delete, read


rebind, delete, read = make()
rebind(token(lambda: emit('gone')))
rebind([read])
emit(len(read()))
delete()
for wrong in (read, delete):
    try:
        wrong()
    except NameError as error:
        emit(str(error))
rebind(5)
emit(read())


def unbound():
    def inner():
        return later
    try:
        inner()
    except NameError as error:
        emit(str(error))
    try:
        later
    except NameError as error:
        emit(str(error))
    later = 1
    return inner()


emit(unbound())
