# __bool__ must answer a bool.
class Bad(object):
    def __bool__(self):
        return "no"

    __nonzero__ = __bool__


not Bad()
