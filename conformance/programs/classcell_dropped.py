# A metaclass that does not hand the cell on leaves it empty.
# versions: 3.8 3.11
class Meta(type):
    def __new__(meta, name, bases, namespace):
        del namespace["__classcell__"]
        return type.__new__(meta, name, bases, namespace)


class C(metaclass=Meta):
    def f(self):
        return __class__
