# super() in a function that takes no arguments has no object.
# versions: 3.8 3.11
def f():
    super()


f()
