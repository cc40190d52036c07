# A keyword argument that two mappings give is a KeyError, not a TypeError, while an exception is handled.
# versions: 3.8 3.11
def f(**kw):
    return kw

def again():
    return f(**{"k": 1}, **{"k": 2})

def again2():
    return f(k=1, **{"k": 2})

def number():
    return f(**{1: 1}, **{1: 2})

def t(g):
    try:
        emit(g())
    except (TypeError, KeyError) as error:
        emit((type(error).__name__, error.args, repr(error.__context__)))

t(again)
t(number)
try:
    raise ValueError("handled")
except ValueError:
    t(again)
    t(again2)
    t(number)

def gen():
    try:
        yield t(again)
    except ValueError:
        yield t(again)

x = gen()
next(x)
try:
    raise ValueError("outer")
except ValueError:
    y = gen()
    next(y)
x.throw(ValueError)
try:
    raise ValueError
finally:
    t(again)
