# __init__ must answer None.
class C(object):
    def __init__(self):
        return 1


C()
