# An owner and a value that only the stack holds: 2.7 lets the owner go first, later versions the value.
def owner():
    captured = token()
    return lambda: captured


owner().attribute = token()
emit('end')
