# Calls leave nothing behind: one cell per closure, however often it runs.
def outer():
    total = 0
    kept = lambda: total
    for n in range(300):
        get = (lambda n: lambda: n + total)(n)
        total = get() % 1000003
    return kept


kept = outer()
emit(kept())
