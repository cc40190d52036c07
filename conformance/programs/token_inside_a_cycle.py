# A finaliser inside the cycle: 3.x finalises and frees it, 2.7 leaves it uncollected for ever.
def make():
    def look():
        emit('looking')

    x = token(lambda: (look(), x))


make()
emit('alive')
collect()
emit('end')
