# Leaving by return, break and continue passes blocks of every kind, and lets go of what they kept.
def named(name):
    return token(lambda: emit(name))


class Manager(object):
    def __init__(self, name):
        self.witness = named(name)

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        emit(exception[0] is None)
        return False


def decide(how, i):
    emit((how, i))
    return how


def two_finally(how):
    for i in [1, 2, 3]:
        try:
            try:
                if decide(how, i) == "return":
                    return named("returned")
                if how == "break":
                    break
                if how == "continue":
                    continue
            finally:
                emit("inner")
        finally:
            emit("outer")
    emit("after")


def finally_in_with(how):
    for i in [1, 2, 3]:
        with Manager("outer manager"):
            try:
                if decide(how, i) == "return":
                    return named("returned")
                if how == "break":
                    break
                if how == "continue":
                    continue
            finally:
                emit("inner")
    emit("after")


def with_in_finally(how):
    for i in [1, 2, 3]:
        try:
            with Manager("inner manager"):
                if decide(how, i) == "return":
                    return named("returned")
                if how == "break":
                    break
                if how == "continue":
                    continue
        finally:
            emit("outer")
    emit("after")


def with_in_with(how):
    for i in [1, 2, 3]:
        with Manager("outer manager"), Manager("inner manager"):
            if decide(how, i) == "return":
                return named("returned")
            if how == "break":
                break
            if how == "continue":
                continue
    emit("after")


def finally_in_except(how):
    for i in [1, 2, 3]:
        try:
            try:
                if decide(how, i) == "return":
                    return named("returned")
                if how == "break":
                    break
                if how == "continue":
                    continue
            finally:
                emit("inner")
        except KeyError:
            emit("never")
    emit("after")


def except_in_except(how):
    for i in [1, 2, 3]:
        try:
            try:
                if decide(how, i) == "return":
                    return named("returned")
                if how == "break":
                    break
                if how == "continue":
                    continue
            except ValueError:
                emit("never")
        except KeyError:
            emit("never")
    emit("after")


def finally_in_except_in_finally(how):
    for i in [1, 2, 3]:
        try:
            try:
                try:
                    if decide(how, i) == "return":
                        return named("returned")
                    if how == "break":
                        break
                    if how == "continue":
                        continue
                finally:
                    emit("inner")
            except KeyError:
                emit("never")
        finally:
            emit("outer")
    emit("after")


def finally_in_inner_loop(how):
    for i in [named("item")]:
        for j in [named("inner item"), named("second inner item")]:
            try:
                try:
                    if decide(how, 0) == "return":
                        return named("returned")
                    if how == "break":
                        break
                    if how == "continue":
                        continue
                finally:
                    emit("inner")
            finally:
                emit("outer")
        emit("after the inner loop")
    emit("after")


def handling(how):
    for i in [1, 2, 3]:
        try:
            raise ValueError(named("argument"))
        except ValueError:
            try:
                if decide(how, i) == "return":
                    return named("returned")
                if how == "break":
                    break
                if how == "continue":
                    continue
            finally:
                emit("inner")
        finally:
            emit("outer")
    emit("after")


def handling_with(how):
    for i in [1, 2, 3]:
        try:
            raise ValueError(named("argument"))
        except ValueError:
            with Manager("manager"):
                if decide(how, i) == "return":
                    return named("returned")
                if how == "break":
                    break
                if how == "continue":
                    continue
    emit("after")


def loop_in_finally(how):
    try:
        for item in iter([named("item"), named("second item"), named("third item")]):
            del item
            if decide(how, 0) == "return":
                return named("returned")
            if how == "break":
                break
            if how == "continue":
                continue
    finally:
        emit("outer")
    emit("after")


def finally_in_loop_in_finally(how):
    try:
        for item in iter([named("item"), named("second item"), named("third item")]):
            del item
            try:
                if decide(how, 0) == "return":
                    return named("returned")
                if how == "break":
                    break
                if how == "continue":
                    continue
                if how == "raise":
                    raise KeyError(named("argument"))
            finally:
                emit("inner")
    except KeyError:
        emit("caught")
    finally:
        emit("outer")
    emit("after")


def loop_in_with(how):
    with Manager("outer manager"):
        for item in iter([named("item"), named("second item"), named("third item")]):
            del item
            if decide(how, 0) == "return":
                return named("returned")
            if how == "break":
                break
            if how == "continue":
                continue
    emit("after")


def loops_in_loop(how):
    for outer in iter([named("outer item"), named("second outer item")]):
        del outer
        try:
            for item in iter([named("item"), named("second item"), named("third item")]):
                del item
                for inner in iter([named("inner item"), named("second inner item")]):
                    del inner
                    try:
                        if decide(how, 0) == "return":
                            return named("returned")
                        if how == "break":
                            break
                        if how == "continue":
                            continue
                        if how == "raise":
                            raise KeyError(named("argument"))
                    finally:
                        emit("inner")
        except KeyError:
            emit("caught")
    emit("after")


for function in (loop_in_finally, finally_in_loop_in_finally, loop_in_with, loops_in_loop):
    for how in ("return", "break", "continue", "end", "raise"):
        emit("--")
        function(how)

for function in (
    two_finally,
    finally_in_with,
    with_in_finally,
    with_in_with,
    finally_in_except,
    except_in_except,
    finally_in_except_in_finally,
    finally_in_inner_loop,
    handling,
    handling_with,
):
    for how in ("return", "break", "continue", "end"):
        emit("--")
        function(how)
