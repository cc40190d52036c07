# What __prepare__ answers must be a mapping.
# versions: 3.8 3.11
class Meta(type):
    def __prepare__(name, bases):
        return 5


class C(metaclass=Meta):
    pass
