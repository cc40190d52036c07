# Each keyword-only parameter must be given, however the call is written.
# versions: 3.8 3.11
def function(*, a, b, c):
    return a, b, c


def attempt(**keywords):
    try:
        emit(function(**keywords))
    except TypeError as error:
        emit(str(error))


attempt(a=1)
attempt(b=1)
attempt(a=1, b=2)
attempt(a=1, c=2)
attempt(b=1, c=2)
attempt(a=1, b=2, c=3)
attempt()
