# A property without a setter cannot be set.
class C(object):
    @property
    def x(self):
        return 1


c = C()
emit(c.x)
c.x = 2
