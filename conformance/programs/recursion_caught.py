# Too deep a recursion is an exception like others.
def deep(n):
    def again():
        return deep(n + 1)

    return again()


try:
    deep(0)
except RuntimeError:
    emit("too deep")
