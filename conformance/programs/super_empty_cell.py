# While the body runs there is nothing in the __class__ cell for super.
# versions: 3.8 3.11
class C:
    def f(self):
        return super()

    f(1)
