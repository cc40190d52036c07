# An adder factory: a closure is made, called once and released.

def adder(x):
    def add(y):
        return x + y

    return add


def work(n):
    total = 0
    for i in range(n):
        total = adder(i)(total)
    return total


def loop(n):
    total = 0
    for i in range(n):
        total = i
    return total
