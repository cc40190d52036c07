# Functions that hold themselves by their own cells: a collection of the youngest objects after each hundred frees them.

def cycle():
    def me():
        return me

    return 1


def work(n):
    made = 0
    for _ in range(n):
        for _ in range(100):
            made += cycle()
        collect()
    return made


def loop(n):
    made = 0
    for _ in range(n):
        for _ in range(100):
            made += 1
    return made
