# What is thrown into a generator that has not begun leaves it at once.
def never():
    emit("never")
    yield 1


g = never()
try:
    g.throw(KeyError(token()))
except KeyError:
    emit("thrown out")
try:
    g.send(1)
except StopIteration:
    emit("over")
try:
    g.throw(ValueError("late"))
except ValueError as error:
    emit(str(error))
