# __qualname__ must be a string.
# versions: 3.8 3.11
f = (lambda x: lambda: x)(1)
f.__qualname__ = None
