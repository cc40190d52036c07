# An inner function adds its argument to two captured constants. Prints 4.
def outer():
    x = 1
    y = 2

    def inner(z):
        return x + y + z

    return inner(1)


print(outer())
