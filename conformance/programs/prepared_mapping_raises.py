# Another exception than a KeyError is not swallowed.
# versions: 3.8 3.11
class Namespace(dict):
    def __getitem__(self, name):
        if name == "x":
            raise ValueError(name)
        return dict.__getitem__(self, name)


class Meta(type):
    def __prepare__(name, bases):
        return Namespace()


def make(x):
    class C(metaclass=Meta):
        y = x


make(1)
