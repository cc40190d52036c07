# A bare raise where nothing is being handled.
def again():
    raise


try:
    again()
except (RuntimeError, TypeError) as error:
    emit(str(error))
