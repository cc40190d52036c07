# What cannot be sent to or thrown into a generator.
def one():
    yield 1


def tries(what):
    try:
        what()
    except Exception as error:
        emit(str(error))


tries(lambda: one().send(1))
tries(lambda: one().throw(1))
tries(lambda: one().throw(ValueError(1), 2))
tries(lambda: one().throw(ValueError, (1, 2)))
tries(lambda: one().throw(ValueError, ValueError(3)))
tries(lambda: one().throw(ValueError, None))
tries(lambda: one().throw(ValueError, 4, 5))
tries(lambda: one().send())
tries(lambda: one().throw())
tries(lambda: one().close(1))
