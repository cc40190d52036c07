# Generators over captured variables: run, left waiting, closed, and ended by what they are given.

def numbers(n):
    held = token()

    def generate():
        for i in range(n):
            try:
                got = yield i, held is not None
                if got:
                    emit(got)
            except ValueError as error:
                emit(str(error))
            finally:
                emit(('finally', i))
    return generate()


emit(list(numbers(2)))
waiting = numbers(5)
emit(next(waiting))
emit(waiting.send('sent'))
emit(waiting.throw(ValueError('thrown')))
waiting.close()
try:
    next(waiting)
except StopIteration:
    emit('ended')
left = numbers(3)
next(left)
del left
emit(sum(x * y for x in range(4) for y in range(3)))


def failing():
    yield 1
    raise KeyError('inside')


try:
    for each in failing():
        emit(each)
except KeyError as error:
    emit(str(error))
