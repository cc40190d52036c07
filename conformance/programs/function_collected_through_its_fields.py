# A function that reaches itself through a field is collected, whatever the field is.
# versions: 3.8 3.11
def with_defaults():
    def f(x=None):
        pass
    f.__defaults__ = (f,)


def with_doc():
    def f():
        pass
    f.__doc__ = f


def with_module():
    def f():
        pass
    f.__module__ = f


with_defaults()
with_doc()
with_module()
collect()
