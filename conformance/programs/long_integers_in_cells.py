# 2.7: integers beyond the machine's become long; 3.x has one kind.
def outer(n):
    grow = lambda: n * n
    for turn in range(4):
        n = grow()
    return n, -n // 7, n % 1000, n > 0


emit(outer(65536))
