# Each nonlocal binds the nearest enclosing function's variable.
def outer():
    x = 'outer'

    def middle():
        x = 'middle'

        def inner():
            nonlocal x
            x = 'written'

        inner()
        return x

    return middle(), x


emit(outer())
