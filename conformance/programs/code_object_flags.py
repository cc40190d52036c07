# Nested functions carry a flag; up to 3.10 so does code without any cell or free variable.
def outer(x):
    return lambda: x


def plain(*rest):
    return lambda **more: rest is None


emit(outer.__code__.co_flags)
emit(outer(1).__code__.co_flags)
emit(plain.__code__.co_flags)
emit(plain().__code__.co_flags)
emit((lambda: 0).__code__.co_flags)
