# An augmented assignment reads first, so it fails on an empty cell.
def owner():
    def bump():
        nonlocal x
        x += 1

    bump()
    x = 0


owner()
