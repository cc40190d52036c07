# A generator's argument is in its cell before it runs.
def makes(value):
    def read():
        return value

    yield read


g = makes(token())
emit("made")
read = g.send(None)
g.close()
emit("closed")
read = None
emit("dropped")
