# A failing unpack binds nothing: the cells keep what they had.
def owner(source):
    a = b = 'old'
    read = lambda: (a, b)
    emit(read())
    a, b = source
    return read


owner((1,))
