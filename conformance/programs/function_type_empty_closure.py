# An empty tuple is accepted for code without free variables, and kept.
FunctionType = type(lambda: 0)
f = FunctionType((lambda: 'plain').__code__, {}, 'f', None, ())
emit(f())
emit(f.__closure__)
emit(FunctionType(f.__code__, {}).__closure__)
