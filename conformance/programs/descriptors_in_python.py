# Descriptors written in Python: a data descriptor comes before the instance's own attribute, another one after it.
class Data(object):
    def __get__(self, instance, owner):
        return ("data", instance is None, owner)

    def __set__(self, instance, value):
        emit(("set", value))

    def __delete__(self, instance):
        emit("delete")


class Plain(object):
    def __get__(self, instance, owner):
        return "plain"


class C(object):
    d = Data()
    p = Plain()


c = C()
emit(c.d)
emit(C.d)
emit(c.p)
c.p = 1
emit(c.p)
c.d = 2
del c.d
c.__dict__["d"] = 3
emit(c.d)
