# A property without a deleter cannot be deleted.
class C(object):
    @property
    def x(self):
        return 1


del C().x
