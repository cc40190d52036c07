# A suspended generator that goes is closed first; one that has not begun has nothing to do.
def handles():
    held = token()
    try:
        yield 1
    finally:
        emit("finally")


g = handles()
g.send(None)
g = None
emit("dropped")
g = handles()
g.close()
emit("closed before it began")
g = handles()
g = None
emit("dropped before it began")
