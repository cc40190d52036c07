# A metaclass that makes two classes of one namespace: the cell holds the last one.
# versions: 3.8 3.11
class Meta(type):
    def __new__(meta, name, bases, namespace):
        first = type.__new__(meta, name, bases, namespace)
        type.__new__(meta, name + "Copy", bases, namespace)
        return first


class C(metaclass=Meta):
    def f(self):
        return __class__
