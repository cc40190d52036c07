# raise from keeps its cause; from None keeps none.
# versions: 3.8 3.11
saved = []


def causes(cause):
    try:
        raise KeyError("late") from cause
    except KeyError as error:
        saved.append(error)


causes(ValueError(token()))
causes(None)
emit("saved")
saved.pop()
saved.pop()
emit("dropped")
try:
    causes(1)
except TypeError as error:
    emit(str(error))
