# A generator runs from yield to yield, and says by StopIteration that it is over.
def count(n):
    held = token()
    emit("start")
    i = 0
    while i < n:
        sent = yield i
        emit(sent)
        i += 1
    emit("end")


g = count(2)
emit(g.send(None))
emit(g.send("hello"))
try:
    g.send(token())
except StopIteration as error:
    emit(repr(error.args))
try:
    g.send(None)
except StopIteration:
    emit("over")
