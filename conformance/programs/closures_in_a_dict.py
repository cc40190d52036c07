# A table of operations, each closing over the same operand.
def operations(n):
    return {'add': lambda m: m + n, 'sub': lambda m: m - n, 'rep': lambda m: str(m) * n}


table = operations(3)
emit(table['add'](10))
emit(table['sub'](10))
emit(table.get('rep')(7))
emit(table.get('none'))
