# __code__ cannot be deleted.
f = (lambda x: lambda: x)(1)
del f.__code__
