# Every function gets a fresh closure tuple; the cells inside are shared.
def outer():
    x = 1
    first = lambda: x
    second = lambda: x
    return first, second


first, second = outer()
emit(first.__closure__ is second.__closure__)
emit(first.__closure__[0] is second.__closure__[0])
emit(first.__closure__ is first.__closure__)
