# The arguments of an exception go last to first.
two = Exception(token(), token())
del two
emit('two')
one = Exception(token())
del one
emit('one')
none = Exception()
del none
kept = Exception(token(), token())
counted = []
holds = Exception(counted, 1)
