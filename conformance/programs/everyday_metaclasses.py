# Metaclasses, __init_subclass__, __set_name__ and class decorators that use closures.
# versions: 3.8 3.11
class Field:
    def __init__(self, kind, check=lambda value: True):
        self.kind, self.check = kind, check

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name, None)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        if not self.check(value):
            raise ValueError(f"bad {self.name[1:]}: {value!r}")
        setattr(instance, self.name, value)


class Meta(type):
    registry = []

    def __new__(mcls, name, bases, namespace, **options):
        cls = super().__new__(mcls, name, bases, namespace)
        cls.fields = [k for k, v in namespace.items() if isinstance(v, Field)]
        cls.options = options
        mcls.registry.append(name)
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **kwargs):
        instance = super().__call__()
        for name, value in list(zip(cls.fields, args)) + list(kwargs.items()):
            setattr(instance, name, value)
        return instance

    def __len__(cls):
        return len(cls.fields)

    def __iter__(cls):
        return iter(cls.fields)


class Model(metaclass=Meta):
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{f}={getattr(self, f)!r}' for f in type(self))})"


class User(Model, table="users"):
    name = Field(str, check=bool)
    age = Field(int, lambda n: 0 <= n < 150)


class Plugin:
    plugins = {}

    def __init_subclass__(cls, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.plugins[key or cls.__name__.lower()] = cls


class Csv(Plugin):
    pass


class Json(Plugin, key="js"):
    pass


def with_methods(**methods):
    def decorate(cls):
        for name, method in methods.items():
            setattr(cls, name, method)
        return cls

    return decorate


def singleton(cls):
    instance = None

    def get(*args):
        nonlocal instance
        if instance is None:
            instance = cls(*args)
        return instance

    return get


@singleton
@with_methods(double=lambda self: self.value * 2)
class Config:
    def __init__(self, value):
        self.value = value


print(User("Ann", age=30), User())
for args in [("", 1), ("Bob", "old"), ("Cy", 200)]:
    try:
        User(*args)
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
print(Meta.registry, User.options, len(User), list(User))
print(Plugin.plugins["csv"] is Csv, sorted(Plugin.plugins))
print(Config(4).double(), Config(9).double(), Config() is Config())
print(type(User) is Meta, isinstance(User, Meta), User.__mro__[1].__name__)
