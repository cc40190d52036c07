# Builtins that are called wrongly do nothing.
def swallow(call):
    emit('swallow')
    token(call)


values = []
swallow(lambda: emit())
swallow(lambda: emit(1, 2))
swallow(lambda: emit(value=1))
swallow(lambda: values.extend())
swallow(lambda: values.extend([1], [2]))
swallow(lambda: values.append())
swallow(lambda: values.append(1, 2))
swallow(lambda: emit(collect(1)))
swallow(lambda: emit(token(1, 2)))
emit(values)
emit(Exception())
emit(Exception(1, 2))
