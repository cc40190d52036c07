# Properties with getter, setter and deleter.
class Celsius(object):
    def __init__(self):
        self._degrees = 0

    @property
    def degrees(self):
        "how warm it is"
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        emit(value)
        self._degrees = value

    @degrees.deleter
    def degrees(self):
        emit("deleted")
        del self._degrees


c = Celsius()
c.degrees = 20
emit(c.degrees)
c.degrees += 1
emit(c.degrees)
del c.degrees
emit(Celsius.degrees.__doc__)
emit(type(Celsius.degrees))
c.degrees
