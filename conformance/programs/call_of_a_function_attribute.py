# What is no method is called as an attribute is, with all of its arguments.
def f():
    pass


f.g = lambda a, b: emit((a, b))
f.g(1, 2)
f.g('x', b='y')
