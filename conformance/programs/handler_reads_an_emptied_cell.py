# A handler catches what an empty cell raises, and the stack is as deep as before.
# versions: 3.8 3.11
def empties():
    value = token()

    def read():
        return value

    def tries(first):
        try:
            return [first, read()]
        except NameError as error:
            return str(error)

    emit(len(tries(1)))
    del value
    emit(tries(2))


empties()
