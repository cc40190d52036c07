# 2.7's C.f is an unbound method: its first argument must be an instance.
# versions: 2.7
class C(object):
    def f(self):
        return "f"


class D(C):
    pass


emit(C.f(D()))
emit(C.f.im_class)
emit(C.f.im_self)
C.f(1)
