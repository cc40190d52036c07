# A finaliser run at frame exit still has its cells, even those the frame has let go.
def owner():
    a = 'a'
    z = 'z'
    look = lambda: emit((a, z))
    plain = token(look)
    captured = token(look)
    keep = lambda: captured


owner()
emit('after')
