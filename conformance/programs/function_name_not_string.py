# __name__ must be a string.
f = (lambda x: lambda: x)(1)
f.__name__ = 5
