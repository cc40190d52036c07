# What a generator handles is handled again when it is resumed, and by nobody meanwhile; 2.7 knows one for all.
def handles():
    try:
        raise ValueError(1)
    except ValueError:
        yield "in the handler"
        try:
            raise
        except (ValueError, TypeError) as error:
            emit(repr(error))
        yield "after it"


g = handles()
emit(g.send(None))
try:
    raise KeyError("outer")
except KeyError:
    emit(g.send(None))
g = None
emit("done")
