# At the end the globals reach three closures, one cell with three references, and one token.
def outer():
    x = token()
    return [lambda: x, lambda: x], lambda: x


functions, other = outer()
