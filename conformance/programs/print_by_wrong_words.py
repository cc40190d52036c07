# print() looks at its words before it writes, str() asks an object once.
# versions: 3.8 3.11
def attempt(act):
    try:
        emit(act())
    except TypeError as error:
        emit(str(error))


attempt(lambda: print(1, sep=2))
attempt(lambda: print(1, end=2))


class Unsaid(object):
    def __str__(self):
        raise TypeError("no text")


attempt(lambda: str(Unsaid()))
