# An iterator may end with a StopIteration that says something, which nobody who draws on it is told.
class Ends(object):
    def __init__(self, *gives):
        self.gives = list(gives)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.gives:
            raise StopIteration('said at the end')
        return self.gives.pop(0)

    next = __next__


entries = {}
entries.update(Ends((1, 2), (3, 4)))
emit(len(entries))
emit(len(dict(Ends((1, 2), (3, 4)))))
emit([any(Ends(0, '')), all(Ends(1, 'a')), 3 in Ends(1, 2), 3 in iter(Ends(1, 2))])
emit([min(Ends(2, 1)), max(Ends(2, 1)), sum(Ends(2, 1)), len(set(Ends(2, 1))), list(Ends(2, 1)), tuple(Ends(2, 1))])
emit([list(zip(Ends(1), Ends(2))), list(map(str, Ends(1))), list(filter(None, Ends(1, 0))), len(set([1]).union(Ends(2)))])
