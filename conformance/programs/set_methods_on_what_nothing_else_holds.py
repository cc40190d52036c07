# Methods of sets on what nothing else holds.
class Token(object):
    def __init__(self, name, then=None):
        self.name = name
        self.witness = token(lambda: (emit((name, 'goes')), then and emit(then()))[0])


class Iterator(object):
    def __init__(self, gives, then=None):
        self.gives, self.then = list(gives), then
        self.witness = token(lambda: emit('the iterator goes'))

    def __iter__(self):
        return self

    def __next__(self):
        if not self.gives:
            raise StopIteration
        given = self.gives.pop(0)
        if given is KeyError:
            then = self.then
            del self
            if then:
                then()
            raise given('next')
        return Token(given) if isinstance(given, str) else [Token('unhashable')] if given is list else given

    next = __next__


class Iterable(object):
    def __init__(self, *given):
        self.given = given

    def __iter__(self):
        return Iterator(*self.given)


def attempt(function, *arguments):
    try:
        result = function(*arguments)
        emit(('answered', result if isinstance(result, bool) else len(result)))
        del result
    except Exception as error:
        emit(repr(error))
    emit('attempted')


ENDS = [[1], [1, 'a'], ['a', 2], [KeyError], [1, 'a', KeyError], [1, list], ['a', list], [2, 1, 1], [3]]
for method in ['intersection', 'difference', 'union', 'isdisjoint', 'issubset', 'issuperset', 'update']:
    for gives in ENDS:
        items = set([1, 2])
        attempt(lambda: getattr(items, method)(Iterable(gives)) or items)
attempt(lambda: set([1]).intersection())
for gives in ENDS:
    attempt(lambda: set(Iterable(gives)))
for method in ['intersection', 'difference', 'union']:
    for end in [[KeyError], [2, KeyError], ['drawn', KeyError], [2, list, KeyError]]:
        only = Token('only in the set')
        items = set([2, only])
        del only
        if method == 'union' and 'drawn' in end:
            continue
        # What is drawn on empties the set meanwhile; a second one fails, or ends.
        attempt(lambda: getattr(items, method)([2], Iterable(end, items.clear), [2]))
        only = Token('in both')
        items = set([2, only])
        both = [only]
        del only
        attempt(lambda: getattr(items, method)(both, Iterable(end, lambda: (items.clear(), both.pop())[0])))
for kinds in [[1, True], [True, 1]]:
    emit(repr(set(kinds[:1]).intersection(kinds[1:])))
    emit(repr(set(kinds[:1]).intersection(set(kinds[1:]))))
    emit(repr(set(kinds[:1]).intersection(set(kinds[1:] + [2]))))
    emit(repr(set(kinds[:1] + [2]).intersection(set(kinds[1:]))))
