# A metaclass that is a closure's registry.
# versions: 3.8 3.11
def make_meta():
    registry = []

    class Meta(type):
        def __new__(meta, name, bases, namespace, **options):
            cls = super().__new__(meta, name, bases, namespace)
            registry.append((name, options))
            return cls

        def __init__(cls, name, bases, namespace, **options):
            super().__init__(name, bases, namespace)
            cls.number = len(registry)

        def __call__(cls, *args):
            instance = super().__call__(*args)
            instance.made_by = cls.number
            return instance

    return Meta, registry


Meta, registry = make_meta()


class A(metaclass=Meta):
    pass


class B(A, option=1):
    def __init__(self, x):
        self.x = x


emit(registry)
b = B(5)
emit((b.x, b.made_by))
emit(type(B))
