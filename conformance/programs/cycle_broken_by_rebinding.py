# Rebinding the name in its owner breaks the cycle: the last reference frees it at once.
def make():
    held = token()

    def again():
        return again, held

    result = lambda: again
    again = None
    emit('broken')
    return result


emit(make()())
