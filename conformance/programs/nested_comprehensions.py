# An inner comprehension captures the outer one's variable.
def outer(n):
    table = [[row * n + column for column in range(n)] for row in range(n)]
    flat = [item for line in table for item in line if item % 2]
    return table, flat


emit(outer(3))
