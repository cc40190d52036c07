# 2.7 has func_* names for what 3.x calls __closure__, __code__ and so on.
# versions: 2.7
def outer(x):
    def inner(a, b=token()):
        'doc'
        return x

    return inner


f = outer(1)
emit(f.func_closure is f.__closure__)
emit(f.func_code is f.__code__)
emit(f.func_defaults)
emit((f.func_name, f.func_doc, f.func_dict))
emit(f.func_globals['f'] is f)
f.func_defaults = None
f.func_name = 'renamed'
f.func_code = (lambda z: lambda: ('other', z))(0).func_code
emit((f(), f.__name__))
