# Deleting a missing attribute.
f = (lambda x: lambda: x)(1)
f.attribute = token()
del f.attribute
emit('deleted')
del f.attribute
