# Jumps over more than 255 bytes, and conditional ones inside.
def outer(a, b):
    def run(turns):
        nonlocal a
        n = 0
        for turn in range(turns):
            if turn == 2:
                continue
            n += a; n -= b; n += turn; n += b; n -= turn
            n += a; n -= b; n += turn; n += b; n -= turn
            n += a; n -= b; n += turn; n += b; n -= turn
            n += a; n -= b; n += turn; n += b; n -= turn
            n += a; n -= b; n += turn; n += b; n -= turn
            n += a; n -= b; n += turn; n += b; n -= turn
            n += a; n -= b; n += turn; n += b; n -= turn
            n += a; n -= b; n += turn; n += b; n -= turn
            n += a; n -= b; n += turn; n += b; n -= turn
            n += a; n -= b; n += turn; n += b; n -= turn
            n += a; n -= b; n += turn; n += b; n -= turn
            n += a; n -= b; n += turn; n += b; n -= turn
            a += 1
        return n, a

    return run


run = outer(5, 3)
emit(run(5))
