# Lambdas made in a loop, which all see the loop variable's last value when they are called.

def lambdas():
    made = []
    for i in range(10):
        made.append(lambda: i)
    return made


def work(n):
    total = 0
    for _ in range(n):
        for each in lambdas():
            total += each()
    return total


def loop(n):
    for _ in range(n):
        pass
