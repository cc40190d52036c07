# A finaliser raises the exception again that is on its way through the frame that lets go of it: its way goes on.
# versions: 2.7 3.8 3.11
def again():
    emit('again')
    raise


def handle(name):
    try:
        {}[name]
    except KeyError:
        return token(again), again()


try:
    handle('caught')
except KeyError as error:
    emit(repr(error))
handle('not caught')
