# Loop over a captured dict's items, in the order of insertion.
# versions: 3.8 3.11
def outer(table):
    def swapped():
        return {value: key for key, value in table.items()}

    return swapped, lambda: [key for key in table.keys()]


swapped, keys = outer({'b': 1, 'a': 2})
emit(swapped())
emit(keys())
