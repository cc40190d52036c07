# A generator that ends, whatever ends it, lets go of its variables when nothing else holds its frame.
# versions: 3.8 3.11
def witnessed(name):
    return token(lambda: emit((name, 'goes')))


def catches(ends):
    local = witnessed('local')
    try:
        yield local is None
    except KeyError:
        emit('caught')
    if ends == 'yield':
        yield 'again'
    elif ends == 'raise':
        raise ValueError('raised')


def ignores():
    local = witnessed('ignoring')
    try:
        yield local is None
    finally:
        yield 'ignored'


def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(repr(error))
    emit('attempted')


def thrown(ends):
    generator = catches(ends)
    next(generator)
    return generator.throw(KeyError)


def thrown_instance(ends):
    generator = catches(ends)
    next(generator)
    return generator.throw(KeyError('instance'))


def thrown_fresh(ends):
    return catches(ends).throw(KeyError)


def closed(ends):
    generator = catches(ends)
    next(generator)
    generator.close()
    return 'closed'


def dropped(ends):
    catches(ends)
    generator = ignores()
    next(generator)
    generator = None
    return 'dropped'


def sent(ends):
    generator = catches(ends)
    next(generator)
    return generator.send('sent')


def held(ends):
    generator = catches(ends)
    next(generator)
    try:
        generator.throw(KeyError)
    except Exception as error:
        emit(repr(error))
    emit('thrown')
    try:
        return next(generator)
    except StopIteration:
        return 'over'


for ends in ('yield', 'raise', 'return'):
    for end in (thrown, thrown_instance, thrown_fresh, closed, dropped, sent, held):
        attempt(lambda: end(ends))
collect()
