# object.__init__ and object.__new__ take no arguments unless one of them is overridden.
class C(object):
    pass


C(1)
