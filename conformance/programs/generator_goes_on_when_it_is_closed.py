# A generator that yields when it is closed goes with its variables first, then what is on its stack.
# versions: 2.7 3.8 3.11
def goes_on(variable):
    try:
        yield
    except GeneratorExit:
        pass
    for each in token(lambda: emit('on the stack')), 1:
        yield each


next(goes_on(token(lambda: emit('a variable'))))
emit('gone')
