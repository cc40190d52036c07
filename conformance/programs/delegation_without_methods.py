# What is delegated to need not have send, throw or close: sending fails, throwing and closing reach the generator alone.
# versions: 3.8 3.11
def over(iterable):
    try:
        yield from iterable
    except ValueError as error:
        emit(("here", str(error)))
        yield "handled"
    except AttributeError as error:
        emit(("refused", str(error)))
        yield "no send"
    finally:
        emit("finally")


g = over([1, 2, 3])
emit(next(g))
emit(g.throw(ValueError("mine")))
g.close()

g = over([1, 2, 3])
emit(next(g))
emit(g.send("value"))
emit(list(g))

g = over(iter((1, 2)))
emit(next(g))
g.close()
emit("closed")


class Partner:
    def __init__(self):
        self.log = []

    def __iter__(self):
        return self

    def __next__(self):
        return "next"

    def send(self, value):
        emit(("send", value))
        if value == "stop":
            raise StopIteration("sent the stop")
        return "sent"

    def throw(self, *args):
        emit(("throw", len(args), args[0]))
        if args[0] is KeyError:
            raise StopIteration("thrown the stop")
        return "thrown"

    def close(self):
        emit("close")
        return token()


def with_partner(partner):
    emit(("result", (yield from partner)))
    yield "over"


g = with_partner(Partner())
emit(next(g))
emit(g.send(5))
emit(g.throw(ValueError, "x"))
emit(g.send(None))
emit(g.send("stop"))
emit(list(g))

g = with_partner(Partner())
emit(next(g))
emit(g.throw(KeyError))
emit(list(g))

g = with_partner(Partner())
emit(next(g))
g.close()
emit("closed")

g = with_partner(Partner())
emit(next(g))
g = None
emit("dropped")
