# A collection of 3.8 gives up if a finaliser brings back garbage that it sees: no dict that holds only what is not seen.
# versions: 3.8 3.11
kept = []


def leave(name, held):
    box = [held]
    box.append(box)

    def goes():
        emit((name, 'goes'))
        kept.append(held)
        box.append(token(lambda name=name: emit((name, 'what it left goes'))))

    box.append(token(goes))


def old(held, age=[]):
    if held:
        age.append(held)
        collect()
        return lambda: age.pop()


old_tuple = old((1, []))
old_dict = old({1: []})

for name, make in [
    ('nothing in a dict', lambda: {}),
    ('plain objects in a dict', lambda: {1: 2.5, 'text': None, None: int}),
    ('a range in a dict', lambda: {'range': range(3)}),
    ('an object in a dict', lambda: {'object': object()}),
    ('an empty tuple in a dict', lambda: {(): ()}),
    ('an iterator of a range in a dict', lambda: {1: iter(range(3))}),
    ('a built-in function in a dict', lambda: {1: len}),
    ('a list in a dict', lambda: {'list': []}),
    ('a tuple in a dict', lambda: {1: (int('1'), 2)}),
    ('a dict in a dict', lambda: {'dict': {}}),
    ('an iterator of a list in a dict', lambda: {1: iter([3])}),
    ('an object', lambda: object()),
    ('an iterator of a range', lambda: iter(range(3))),
    ('an iterator of a str', lambda: iter('abc')),
    ('a tuple', lambda: (int('1'), 2)),
    ('an old tuple of a list', old_tuple),
    ('an old dict of a list', old_dict),
    ('a set', lambda: {1}),
    ('a method', lambda: 'abc'.join),
    ('an exception', lambda: ValueError()),
]:
    leave(name, make())
    make = None
    emit((name, 'collect'))
    collect()
    emit((name, 'collect again'))
    kept.clear()
    collect()
