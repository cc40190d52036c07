# Boolean operators and chained comparisons over captured operands.
def outer(low, high):
    def inside(n):
        emit(n)
        return n

    return lambda n: low <= inside(n) < high and not n == 5 or n is None


check = outer(2, 8)
emit([check(1), check(2), check(5), check(8)])
