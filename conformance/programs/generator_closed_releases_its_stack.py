# A suspended generator that is closed releases what lies on its stack, then its slots; one that has not begun its arguments.
def stacked(argument):
    local = token()
    keep = lambda: argument
    [token(), token(), (yield)]


g = stacked(token())
next(g)
emit("begun")
g.close()
emit("closed")
g = stacked(token())
g.close()
emit("closed before its start")
