# Which of several wrong arguments a built-in complains of.


def outcome(function):
    try:
        return function()
    except Exception as error:
        return type(error).__name__, str(error)


class Measured(object):
    def __len__(self):
        emit("asked")
        return 1


def drawn():
    yield


emit(outcome(lambda: "".find(None, "")))
emit(outcome(lambda: "".count(None, "")))
emit(outcome(lambda: "".replace(None, "", None)))
emit(outcome(lambda: "".replace("", None)))
emit(outcome(lambda: int(None, 1)))
emit(outcome(lambda: int("", 1)))
emit(outcome(lambda: round("", wrong=1)))
emit(outcome(lambda: bool(Measured(), None)))
emit(outcome(lambda: [].sort(None, None, None, None)))
emit(outcome(lambda: (drawn().next if hasattr(drawn(), "next") else drawn().__next__)(None)))
