# Five functions deep: each makes the next, and the innermost reads a variable of every one around it.

def one(a):
    def two(b):
        def three(c):
            def four(d):
                def five(e):
                    return a + b + c + d + e

                return five

            return four

        return three

    return two


def work(n):
    total = 0
    for i in range(n):
        total = one(i)(1)(2)(3)(4)
    return total


def loop(n):
    total = 0
    for i in range(n):
        total = i
    return total
