# A property without a getter cannot be read.
class C(object):
    x = property()


C().x
