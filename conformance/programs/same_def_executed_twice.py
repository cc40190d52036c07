# Running one def twice in a frame gives two functions over the same cell.
def outer():
    x = 0
    made = []
    while x < 2:
        def read():
            return x
        made.append(read)
        x += 1
    return made


made = outer()
emit(made[0] is made[1])
emit(made[0].__code__ is made[1].__code__)
emit(made[0].__closure__[0] is made[1].__closure__[0])
emit(made[0]())
