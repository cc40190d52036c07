# A function made of another's code and closure shares its variables.
FunctionType = type(lambda: 0)


def outer(x):
    def bump(step):
        nonlocal x
        x += step
        return x

    return bump


bump = outer(1)
twin = FunctionType(bump.__code__, bump.__globals__, 'twin', (10,), bump.__closure__)
emit(bump(1))
emit(twin())
emit(bump(1))
emit(twin.__name__)
emit(twin.__closure__ is bump.__closure__)
