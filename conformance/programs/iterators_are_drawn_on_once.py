# An iterator that was begun goes on where it was, whoever asks, and an exhausted one stays that.
def count_to(limit):
    made = []

    def step():
        made.append(len(made))
        return len(made)

    return iter(step, limit)


emit(list(count_to(4)))
counter = count_to(7)
emit(next(counter))
first, second = zip(counter, 'ab')
emit((first, second))
a, b = [next(counter), 5 in counter]
emit((a, b))
emit(list(counter))
emit(next(counter, 'none'))

items = iter([1, 2, 3, 4, 5, 6])
emit(next(items))
emit(2 in items)
x, y = [next(items), next(items)]
emit((x, y))
emit([item for item in items])
emit(list(items))
emit(tuple(items))
pair = iter(((1, 2), (3, 4)))
emit([a + b for a, b in pair])
emit(sum(iter([1, 2, 3])))
emit(max(iter([1, 3, 2])))
emit(sorted(iter([3, 1, 2])))
emit(', '.join(iter(['a', 'b'])))
emit(set(iter([1, 1])))
emit(dict(iter([('a', 1)])))
emit(next(count_to(1), 'at once'))
