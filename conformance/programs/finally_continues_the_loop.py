# continue in a handler goes through finally to the loop's next round.
def rounds():
    n = 0
    while True:
        n += 1
        try:
            if n == 1:
                continue
            if n < 4:
                raise IndexError(n)
            break
        except IndexError as error:
            emit(error.args[0])
            continue
        finally:
            emit("finally")
    return n


emit(rounds())
