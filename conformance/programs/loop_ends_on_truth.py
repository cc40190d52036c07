# Loops whose condition is at their end, and operands that decide.
def outer(values):
    def last_true():
        found = None
        i = 0
        while True:
            value = values[i]
            i += 1
            if not value:
                continue
            found = value or found
            if i == len(values):
                break
        return found and (found or 1)

    return last_true


emit(outer([0, 3, '', 'x'])())
