# A closure as a default: the cell has two closures and one variable.
def outer():
    total = 0

    def get():
        return total

    def bump(step=1, read=get):
        nonlocal total
        total += step
        return read()

    return bump


bump = outer()
emit(bump())
emit(bump(5))
emit(bump.__defaults__[1].__closure__[0] is bump.__closure__[0])
