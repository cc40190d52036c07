# Builtins look at their arguments before anything else, and what has nothing to answer answers None.
# versions: 3.8 3.11
emit(print('printed'))
collector = token(lambda: emit(collect(1)))
del collector
