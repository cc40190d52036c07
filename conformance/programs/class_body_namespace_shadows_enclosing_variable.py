# What is put into the namespace is found before the enclosing function's variable, even a nonlocal one.
# versions: 3.8 3.11
class Prepared(type):
    def __prepare__(name, bases):
        return {"x": "namespace"}


def make(x):
    class C(metaclass=Prepared):
        y = x

    return C


def make_nonlocal(x):
    class C(metaclass=Prepared):
        nonlocal x
        y = x
        x = "stored"
        z = x

    return C, x


emit(make("function").y)
C, x = make_nonlocal("function")
emit(C.y)
emit(C.z)
emit(x)
