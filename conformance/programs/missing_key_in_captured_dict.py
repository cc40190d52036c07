# KeyError carries the key.
def owner(table):
    return lambda key: table[key]


get = owner({'a': 1})
emit(get('a'))
get('b')
