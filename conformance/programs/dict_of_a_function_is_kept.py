# The dict that a function makes when it is first asked for is the one that it keeps.
def f():
    pass


kept = f.__dict__
kept['x'] = 1
emit(f.__dict__)
