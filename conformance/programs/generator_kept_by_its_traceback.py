# A traceback that holds the frame of a generator that waits: collections up to 3.10 see through it what is in the frame.
# versions: 2.7 3.8 3.11
class Failure(KeyError):
    pass


kept = []
def caught(box):
    try:
        raise Failure(1)
    except KeyError as e:
        kept.append(e)
    try:
        yield 1
    finally:
        emit('closed')


def cycle():
    box = []
    g = caught(box)
    next(g)
    box.append(g)


cycle()
emit('made')
collect()
emit('collected')
del kept[:]
collect()
emit('collected again')


def keeps():
    made = []
    held = None
    try:
        raise Failure(1)
    except KeyError as e:
        held = e
    try:
        yield held
    finally:
        made.append(token(lambda: emit('what it had goes')))


g = keeps()
held = next(g)
held.g = g
del g
del held
collect()
emit('collected')
collect()
emit('collected again')
