# __getattribute__ is asked for every attribute; __getattr__ if it raises AttributeError.
class C(object):
    x = 1

    def __getattribute__(self, name):
        emit(name)
        if name == "hidden":
            raise AttributeError(name)
        return object.__getattribute__(self, name)

    def __getattr__(self, name):
        return "instead"

    def f(self):
        return self.x


def ask():
    c = C()
    emit(c.x)
    emit(c.hidden)
    emit(c.missing)
    emit(c.f())


ask()
