# An exception class of the program's is called before it is thrown into a generator, with the value if there is one.
class Failure(Exception):
    def __init__(self, *args):
        emit(args)
        if args == ("broken",):
            raise KeyError("no instance")
        Exception.__init__(self, *args)


class Nothing(Exception):
    def __new__(cls, *args):
        return 5


def handles():
    while True:
        try:
            yield 1
        except Failure as error:
            emit(error)


g = handles()
next(g)
g.throw(Failure)
g.throw(Failure, None)
g.throw(Failure, "value")
g.throw(Failure("instance"))
for arguments in [(Failure, "broken")]:
    try:
        g.throw(*arguments)
    except (KeyError, StopIteration) as error:
        emit(error)
