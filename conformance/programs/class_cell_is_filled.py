# A method that names __class__ captures a cell of the class body, which type.__new__ fills.
# versions: 3.8 3.11
class C:
    def which(self):
        return __class__


emit(C().which())
emit(C.which.__closure__)
emit(C.which.__code__.co_freevars)
emit(C.which.__closure__[0].cell_contents is C)
