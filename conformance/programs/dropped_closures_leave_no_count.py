# Closures made and dropped leave no reference: at the end only what the results hold.
def outer(n):
    x = token()
    made = []
    while n:
        made.append(lambda y=n: (x, y))
        n -= 1
    return made[0], made[-1]


first, last = outer(5)
emit(first())
emit(last())
