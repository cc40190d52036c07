# Loop over a captured dict, in the order of insertion.
# versions: 3.8 3.11
def outer(table):
    def swapped():
        return {table[key]: key for key in table}

    return swapped, lambda: [key for key in table]


swapped, keys = outer({'b': 1, 'a': 2})
emit(swapped())
emit(keys())
