# A loop over a captured variable: the loop is what is measured.

def work(n):
    i = 0

    def run():
        nonlocal i
        while i < n:
            i += 1

    run()
    return i
