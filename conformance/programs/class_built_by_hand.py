# __build_class__ is a function like any other, and says what it misses.
# versions: 3.8 3.11
def attempt(function, *arguments):
    try:
        emit(function(*arguments) is None)
    except TypeError as error:
        emit(str(error))


def body():
    return None


attempt(__build_class__)
attempt(__build_class__, 1)
attempt(__build_class__, 1, 2)
attempt(__build_class__, 1, "C")
attempt(__build_class__, body)
attempt(__build_class__, body, 2)
attempt(__build_class__, token(), token())
attempt(__build_class__, body, "C")
