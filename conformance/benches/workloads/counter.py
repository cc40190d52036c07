# A counter: calls of a function that rebinds a variable of the function around it.

def counter():
    count = 0

    def add():
        nonlocal count
        count += 1
        return count

    return add


def work(n):
    add = counter()
    for _ in range(n):
        add()
    return add()


def loop(n):
    for _ in range(n):
        pass
