# A token that a cycle reaches is finalised when the cycle is collected.
def make():
    held = token()

    def again():
        return again, held


make()
emit('alive')
collect()
emit('end')
