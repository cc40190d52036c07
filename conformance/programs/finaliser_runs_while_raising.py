# A finaliser run while an exception passes through works as usual, and the exception goes on.
def outer():
    state = 'raising'
    look = lambda: emit(state)

    def fail(held):
        return (token(look), held)[5]

    return fail


fail = outer()
fail(token())
