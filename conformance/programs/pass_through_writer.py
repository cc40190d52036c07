# nonlocal skips the levels that do not bind the name.
def owner():
    x = 1

    def middle():
        def writer():
            nonlocal x
            x *= 10

        writer()
        writer()

    middle()
    return x


emit(owner())
