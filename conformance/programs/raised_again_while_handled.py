# A traceback is what it was when the exception came to be handled, though that was raised again meanwhile.
# versions: 2.7 3.8 3.11


def again():
    raise


def first():
    try:
        {}[0]
    except KeyError:
        try:
            again()
        except KeyError:
            pass
        raise


def fails():
    t = token(lambda: emit('the variables of again have gone'))
    raise


def keeps():
    try:
        {}[0]
    except KeyError:
        try:
            fails()
        except KeyError:
            emit('caught')
        emit('handled')
        raise


def generator():
    try:
        {}[0]
    except KeyError:
        try:
            fails()
        except KeyError:
            yield 'caught'
        yield 'handled'
        raise


def last():
    for each in generator():
        emit(each)


for f in first, keeps, last:
    try:
        f()
    except KeyError as e:
        emit('over')
    emit('dropped')
first()
