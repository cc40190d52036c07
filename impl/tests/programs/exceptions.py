# Handlers, cleanups and contexts, entered and left in every way.

class Context(object):
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        emit('enter')
        return self

    def __exit__(self, kind, value, traceback):
        emit(kind is None)
        return self.swallow


def leave(way):
    held = token(lambda: emit('released'))
    try:
        try:
            if way == 0:
                return (held is None, way)
            if way == 1:
                raise ValueError(way)
            if way == 2:
                [].pop()
            if way == 3:
                missing
        finally:
            emit('finally')
    except (ValueError, IndexError) as error:
        return str(error)
    except NameError:
        raise
    else:
        return 'else'


for way in range(5):
    try:
        emit(leave(way))
    except NameError as error:
        emit(str(error))
for swallow in (True, False):
    try:
        with Context(swallow):
            emit(1 // 0)
    except ZeroDivisionError:
        emit('out')
for each in range(4):
    try:
        if each == 1:
            continue
        if each == 2:
            break
    finally:
        emit(each)


def deeper(n):
    return deeper(n + 1)


try:
    deeper(0)
except RuntimeError as error:
    emit(str(error))
