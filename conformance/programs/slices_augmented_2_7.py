# 2.7 duplicates list and bounds for an augmented assignment to a slice, and looks at them from the same depth.
# versions: 2.7
def outer(low, high):
    numbers = [1, 2, 3, 4]

    def inner(more):
        numbers[low:high] += [more]
        numbers[low:] += [more, more]
        numbers[:high] += [low]
        numbers[:] += [high]
        numbers[low] += high
        return numbers

    return inner


inner = outer(1, 3)
emit(inner(9))
emit(inner(8))
