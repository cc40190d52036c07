# super() in a function that is in no class has no __class__ cell.
# versions: 3.8 3.11
def f(self):
    return super()


f(1)
