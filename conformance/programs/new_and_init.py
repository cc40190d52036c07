# __new__ makes the instance, __init__ initialises it if it is one.
class Only(object):
    made = []

    def __new__(cls, value):
        emit("new")
        if Only.made:
            return Only.made[0]
        self = object.__new__(cls)
        Only.made.append(self)
        return self

    def __init__(self, value):
        emit("init")
        self.value = value


class Other(object):
    def __new__(cls):
        return 5


a, b = Only(1), Only(2)
emit(a is b)
emit(a.value)
emit(Other())
