# A super that finds nothing has only its own attributes.
class A(object):
    pass


super(A, A()).missing
