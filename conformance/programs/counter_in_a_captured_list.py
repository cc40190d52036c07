# Without nonlocal a one-item list serves as the variable.
def counter():
    count = [0]

    def step():
        count[0] += 1
        return count[0]

    return step


one = counter()
two = counter()
emit((one(), one(), two(), one()))
