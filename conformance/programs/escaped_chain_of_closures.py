# Closures that capture closures: the chain dies link by link.
def link(held, following):
    return lambda: (held, following)


chain = None
for n in range(5):
    chain = link(token(), chain)
emit(chain()[0])
