# __code__ must be set to a code object.
f = (lambda x: lambda: x)(1)
f.__code__ = f
