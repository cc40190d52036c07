# __missing__ of the namespace comes before the enclosing function's variable.
# versions: 3.8 3.11
class Namespace(dict):
    def __missing__(self, name):
        if name == "__name__":
            raise KeyError(name)
        return "missing " + name


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases):
        return Namespace()


def make(x):
    class C(metaclass=Meta):
        y = x
        z = unknown

    return C


C = make(1)
emit(C.y)
emit(C.z)
