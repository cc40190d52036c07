# What is built in checks its arguments too.
def outer(values):
    return lambda: values.append()


outer([])()
