# __globals__ is the module's dict and cannot be assigned.
f = (lambda x: lambda: x)(1)
emit(f.__globals__['f'] is f)
f.__globals__ = {}
