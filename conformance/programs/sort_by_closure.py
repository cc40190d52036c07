# A sort calls its closure for the key of each item, in order, while the list is empty; the keys go in their own order.
def attempt(function):
    try:
        emit(function())
    except Exception as error:
        emit(error)


def outer():
    seen = []
    words = ['ccc', 'a', 'bb']

    def key(word):
        seen.append((word, len(words)))
        return len(word)

    words.sort(key=key)
    emit(words)
    emit(seen)
    words.sort(key=key, reverse=True)
    emit(words)
    return words, key


words, key = outer()
emit(sorted(words, key=key))
emit(sorted([3, 1, 2], reverse=True))
emit(sorted([(1, 'b'), (0, 'c'), (1, 'a')], key=lambda pair: pair[0]))
emit(sorted([(1, 'b'), (0, 'c'), (1, 'a')], key=lambda pair: pair[0], reverse=True))
emit(sorted('hello'))
attempt(lambda: sorted([1, 2, 3], key=lambda x: 1 // (x - 2)))
attempt(lambda: sorted([1], foo=2))
attempt(lambda: sorted(5))
attempt(lambda: words.sort(foo=1))


def grows():
    numbers = [2, 1]

    def key(n):
        numbers.append(n)
        return n

    attempt(lambda: numbers.sort(key=key))
    emit(numbers)


grows()


def keyed(n):
    return (n, token(lambda: emit(('key', n))))


emit(sorted([3, 1, 2], key=keyed))
emit(sorted([3, 1, 2], key=keyed, reverse=True))


def fails(n):
    if n == 2:
        raise ValueError(n)
    return token(lambda: emit(('dropped', n)))


attempt(lambda: sorted([3, 1, 2], key=fails))
