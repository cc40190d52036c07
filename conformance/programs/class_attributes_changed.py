# Attributes of a class are set and deleted; instances see that.
class C(object):
    x = token()


c = C()
C.y = 2
emit(c.y)
C.x = None
emit("replaced")
del C.y
emit(hasattr(c, "y"))
emit(C.__name__)
C.missing
