# A missing attribute.
f = (lambda x: lambda: x)(1)
f.missing
