# A cell made by hand serves as a free variable.
# versions: 3.8 3.11
def outer(x):
    def read():
        return x

    return read


read = outer(1)
CellType = type(read.__closure__[0])
FunctionType = type(read)
cell = CellType(token())
twin = FunctionType(read.__code__, {}, 'twin', None, (cell,))
emit(twin())
cell.cell_contents = 'new'
emit(twin())
emit(CellType())
emit(read())
