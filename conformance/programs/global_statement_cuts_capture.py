# After `global x` in the middle, the inner x is the global one, not the outer function's.
x = 'global'


def outer():
    x = 'outer'

    def middle():
        global x
        x = 'written'

        def inner():
            return x

        return inner

    return middle(), x


inner, seen = outer()
emit(inner())
emit(seen)
emit(inner.__closure__)
