# 2.7 finds the metaclass in the namespace, then by the first base.
# versions: 2.7
class Meta(type):
    def __new__(meta, name, bases, namespace):
        emit((name, len(bases)))
        return super(Meta, meta).__new__(meta, name, bases, namespace)


class A(object):
    __metaclass__ = Meta

    def f(self):
        return 1


class B(A):
    pass


emit(type(B))
emit(B().f())


def make(name, bases, namespace):
    return name, bases, sorted_names(namespace)


def sorted_names(namespace):
    return len(namespace)


class C(object):
    __metaclass__ = make
    x = 1


emit(C)
