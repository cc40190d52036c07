# Three missing keyword-only arguments, one given.
def outer(x):
    def inner(*args, one, two=x, three, four):
        return x

    return inner


outer(1)(1, 2, two=2)
