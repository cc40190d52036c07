# 3.x: two executions have two cells; 2.7: both use the function's cell.
def outer():
    made = []
    for start in (0, 10):
        made.append([lambda: i for i in range(start, start + 3)][0])
    return made


first, second = outer()
emit((first(), second()))
emit(first.__closure__[0] is second.__closure__[0])
