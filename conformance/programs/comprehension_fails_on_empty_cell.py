# The comprehension reads a free variable that is not bound yet.
def outer():
    result = [x for y in range(2)]
    x = 1


outer()
