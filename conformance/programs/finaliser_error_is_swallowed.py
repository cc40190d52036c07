# An exception in a finaliser goes nowhere; the locals of its frames die with it.
def owner():
    def fail():
        held = token()
        emit('failing')
        return missing, held

    x = token(fail)
    x = None
    emit('after')


owner()
