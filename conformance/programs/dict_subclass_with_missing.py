# A dict that makes what it lacks.
# versions: 3.8 3.11
class Default(dict):
    def __init__(self, make):
        dict.__init__(self)
        self.make = make

    def __missing__(self, key):
        emit(key)
        value = self[key] = self.make()
        return value


def group(words):
    groups = Default(lambda: [])
    for word in words:
        groups[len(word)].append(word)
    return groups


groups = group(["a", "bb", "c"])
emit(groups[1])
emit(groups.get(3))
emit(len(groups))
emit(2 in groups)
