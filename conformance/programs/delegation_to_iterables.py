# `yield from` takes any iterable: what is no generator is asked for its next item, and gives None in the end.
# versions: 3.8 3.11
class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration("landed", "twice")
        self.n -= 1
        return self.n


class Shelf:
    def __init__(self, *items):
        self.items = items

    def __iter__(self):
        for item in self.items:
            yield item


def all_of(*iterables):
    for iterable in iterables:
        result = yield from iterable
        emit(("result", result))


emit(list(all_of([1, 2], (3,), "ab", range(2), {4: 5}, Countdown(2), Shelf(6, 7), zip([8], [9]), map(len, ["xy"]))))


def wrong():
    yield from 5


try:
    next(wrong())
except TypeError as error:
    emit(str(error))
