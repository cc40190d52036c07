# print, backquotes and zip ask objects, which may raise.
# versions: 2.7
class Unsaid(object):
    def __repr__(self):
        raise ValueError("no text")

    def __iter__(self):
        raise ValueError("no items")


def attempt(act):
    try:
        emit(act())
    except Exception as error:
        emit(str(error))


def say():
    print Unsaid()


unsaid = Unsaid()
for act in [
    say,
    lambda: `unsaid`,
    lambda: zip(unsaid),
    lambda: min(1, 2, wrong=3),
    lambda: max(1, 2, wrong=3),
]:
    attempt(act)
