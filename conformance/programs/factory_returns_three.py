# The factory's frame is gone when its closure runs; the variable is not.
def factory():
    three = 3

    def closure():
        return three

    return closure


emit(factory()())
