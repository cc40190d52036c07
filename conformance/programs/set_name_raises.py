# What __set_name__ raises is told with the class and the name.
# versions: 3.8 3.11
class Field:
    def __set_name__(self, owner, name):
        raise ValueError(name)


class A:
    x = Field()
