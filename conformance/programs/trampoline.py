# Thunks that return thunks: a deep recursion in a flat loop.
def bounce(n, total):
    if n == 0:
        return total
    return lambda: bounce(n - 1, total + n)


def run(step):
    turns = 0
    while isinstance(step, type(run)):
        step = step()
        turns += 1
    return step, turns


emit(run(bounce(200, 0)))
