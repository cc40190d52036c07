# A method of a captured list, called directly and through a bound method.
def outer():
    log = []

    def note(value):
        log.append(value)
        return len(log)

    append = log.append
    return note, append, lambda: log


note, append, read = outer()
emit(note('a'))
emit(append('b'))
read().extend(['c', 'd'])
emit(read().pop())
emit(read())
emit(', '.join(read()).upper())
