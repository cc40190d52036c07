# A class body may read the __class__ of the class around it, though it has a __class__ of its own for its methods.
# versions: 3.8 3.11
class Outer:
    def make(self):
        class Inner:
            around = __class__

            def own(self):
                return __class__

        return Inner


inner = Outer().make()
emit(inner.around is Outer)
emit(inner().own() is inner)
