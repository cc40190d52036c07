# A generator that reads and rebinds a captured variable at each of its steps.

def numbers(n):
    last = 0

    def generate():
        nonlocal last
        for _ in range(n):
            last += 1
            yield last

    return generate()


def work(n):
    total = 0
    for each in numbers(n):
        total += each
    return total


def loop(n):
    total = 0
    for each in range(n):
        total += each
    return total
