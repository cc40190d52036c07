# Two functions made in one frame share the cell of x.
def pair():
    x = 0

    def get():
        return x

    def put(value):
        nonlocal x
        x = value

    return get, put


get, put = pair()
put(7)
emit(get())
emit(get.__closure__[0] is put.__closure__[0])
other, _ = pair()
emit(other())
