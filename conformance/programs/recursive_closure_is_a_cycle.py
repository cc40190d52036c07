# A recursive inner function refers to itself through its cell: only collection frees it.
def make():
    def again(n, held=token()):
        return again

    return 'made'


emit(make())
emit('alive')
collect()
emit('collected')
