# A return in a finally clause ends an exception and replaces another return.
def swallows():
    for n in [1, 2]:
        try:
            raise ValueError(token())
        finally:
            return n


def replaces():
    try:
        return token()
    finally:
        return "replaced"


emit(swallows())
emit(replaces())
