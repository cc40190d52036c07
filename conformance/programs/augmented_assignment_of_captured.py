# x += y on a captured list changes the list and stores it back in the cell.
def outer():
    items = [1]
    same = items
    get = lambda: items
    items += [2]
    emit(get() is same)
    items = items + [3]
    emit(get() is same)
    number = 7
    n = lambda: number
    number -= 2
    number *= 3
    number //= 2
    number **= 2
    number %= 30
    number <<= 3
    number |= 5
    number ^= 3
    number &= 190
    number >>= 1
    return n(), get()


emit(outer())
