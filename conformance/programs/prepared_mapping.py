# The namespace may be a mapping of the program's own: names are asked of it by __getitem__, KeyError means a miss.
# versions: 3.8 3.11
events = []


class Namespace(dict):
    def __getitem__(self, name):
        events.append(name)
        return dict.__getitem__(self, name)

    def __setitem__(self, name, value):
        events.append("=" + name)
        dict.__setitem__(self, name, value)


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Namespace()


def make(x):
    class C(metaclass=Meta):
        y = x
        z = y
        w = len

    return C


C = make(1)
emit(C.z)
emit(events)
