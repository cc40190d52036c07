# __getattr__ is asked when there is no such attribute, __setattr__ and __delattr__ always.
class Proxy(object):
    def __init__(self, target):
        object.__setattr__(self, "target", target)

    def __getattr__(self, name):
        emit("get " + name)
        return getattr(self.target, name)

    def __setattr__(self, name, value):
        emit("set " + name)
        setattr(self.target, name, value)

    def __delattr__(self, name):
        emit("delete " + name)
        delattr(self.target, name)


class Target(object):
    x = 1


target = Target()
proxy = Proxy(target)
emit(proxy.x)
proxy.y = 2
emit(target.y)
emit(proxy.y)
del proxy.y
emit(hasattr(proxy, "y"))
emit(getattr(proxy, "z", "default"))
