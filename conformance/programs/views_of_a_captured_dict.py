# A view shows its dict as it is now, and keeps it alive.
# versions: 3.8 3.11
def outer():
    scores = {'a': 1}

    def score(name, value):
        scores[name] = value

    return score, scores.items(), scores.keys(), scores.values()


score, items, keys, values = outer()
score('b', 2)
emit(list(items))
emit([key for key in keys])
emit(sum(values))
emit((len(items), 'b' in keys, 2 in values, ('a', 1) in items, ('a', 2) in items))
emit({key: value for key, value in items})
emit(list(reversed(keys)))
emit(max(items, key=lambda item: item[1]))
emit(sorted(items, key=lambda item: -item[1]))
score('c', 3)
emit(len(keys))
grown = iter(keys)
next(grown)
score('d', 4)
try:
    next(grown)
except RuntimeError as error:
    emit(error)
