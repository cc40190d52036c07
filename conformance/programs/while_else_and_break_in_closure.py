# Loops inside a closure read their bound through the cell, which the body may move.
def outer(limit):
    def search(wanted):
        n = 0
        while n < limit:
            n += 1
            if n % 2:
                continue
            if n == wanted:
                break
        else:
            return 'none'
        return n

    return search


search = outer(10)
emit(search(6))
emit(search(7))
