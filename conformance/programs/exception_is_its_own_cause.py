# An exception that is raised from itself is a cycle, which a collection frees.
# versions: 3.8 3.11
def raises():
    raise e from e


e = Exception('text')
token(raises)
emit('raised')
del e
collect()
