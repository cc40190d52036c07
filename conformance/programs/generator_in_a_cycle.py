# A suspended generator that refers to itself is collected; 2.7 does not collect one that has something to do.
def plain():
    outer = token()

    def inner():
        held = token()
        yield g

    g = inner()
    g.send(None)


plain()
collect()
emit("collected")
