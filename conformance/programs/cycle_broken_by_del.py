# del of the name empties the cell and frees the function.
def make():
    held = token()

    def again():
        return again, held

    emit('alive')
    del again
    emit('broken')


make()
collect()
