# assert raises AssertionError with its message.
def check(value):
    assert value, "is false"
    return value


emit(check(1))
try:
    check(0)
except AssertionError as error:
    emit(str(error))
try:
    assert not token()
except AssertionError as error:
    emit(repr(error.args))
