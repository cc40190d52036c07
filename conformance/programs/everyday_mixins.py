# Mixins with super, multiple inheritance, and hooks that call on.
class Base(object):
    def __init__(self, **kwargs):
        if kwargs:
            raise TypeError("unexpected: " + ", ".join(sorted(kwargs)))

    def describe(self):
        return [type(self).__name__]


class Named(Base):
    def __init__(self, name, **kwargs):
        super(Named, self).__init__(**kwargs)
        self.name = name

    def describe(self):
        return super(Named, self).describe() + ["name=" + self.name]


class Aged(Base):
    def __init__(self, age=0, **kwargs):
        super(Aged, self).__init__(**kwargs)
        self.age = age

    def describe(self):
        return super(Aged, self).describe() + ["age=%d" % self.age]

    def __lt__(self, other):
        return self.age < other.age


class Logged(object):
    log = []

    def __setattr__(self, name, value):
        self.log.append((name, value))
        super(Logged, self).__setattr__(name, value)


class Person(Logged, Named, Aged):
    population = 0

    def __init__(self, *args, **kwargs):
        super(Person, self).__init__(*args, **kwargs)
        Person.population += 1

    def describe(self):
        rest = super(Person, self).describe()
        return rest + [str(len(rest))]

    @classmethod
    def twins(cls, *names):
        return tuple(cls(n, age=1) for n in names)

    def __eq__(self, other):
        if not isinstance(other, Person):
            return NotImplemented
        return self.name == other.name

    def __ne__(self, other):
        return not self == other


class Employee(Person):
    def __repr__(self):
        return "<" + " ".join(self.describe()) + ">"


ann = Person("Ann", age=30)
print(ann.describe())
print(Person.log)
print([c.__name__ for c in Employee.__mro__])
a, b = Employee.twins("Bo", "Cy")
print((a, b))
print((Person.population, a == b, a == Employee("Bo"), a != b, a == 5))
print(sorted([ann, a, b, Person("Old", age=99)])[-1].name)
print(min(ann, a).name)
try:
    Person("X", size=3)
except TypeError as error:
    print(error)
try:
    class Odd(Named, Base, Named):
        pass
except TypeError as error:
    print("twice")
print(super(Person, ann).describe())
print(hasattr(ann, "log"), Employee.describe is Person.describe, isinstance(a, Aged))
