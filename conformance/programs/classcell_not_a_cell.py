# What a namespace has as __classcell__ must be a cell.
# versions: 3.8 3.11
class C:
    __classcell__ = 1
