# What is built in checks its arguments too.
def outer(values):
    return lambda: values.append(1, token())


outer([token()])()
