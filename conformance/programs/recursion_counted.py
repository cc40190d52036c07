# As many frames as the limit says may be there at once, the module's among them.
# versions: 2.7 3.8
def deep(n):
    try:
        return deep(n + 1)
    except RuntimeError:
        return n


emit(deep(0))
