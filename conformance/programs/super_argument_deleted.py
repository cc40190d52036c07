# super() needs its first argument, which may have been deleted.
# versions: 3.8 3.11
class C:
    def f(self):
        del self
        super()


C().f()
