# In 2.7 any TypeError is told as that *args is no iterable, unless a generator has raised it.
def call(args, named=None):
    def take(*args, **named):
        return len(args)

    try:
        return take(*args) if named is None else take(*args, **named)
    except Exception as error:
        return [type(error), str(error)]


class Iterable(object):
    def __init__(self, error, on_next):
        self.error = error
        self.on_next = on_next
        self.held = token()

    def __iter__(self):
        if not self.on_next:
            raise self.error
        return self

    def next(self):
        raise self.error

    __next__ = next


def generator(error):
    held = token()
    yield held
    raise error


class Refused(TypeError):
    pass


for kind in [TypeError, Refused, ValueError]:
    emit(call(Iterable(kind("iter"), False)))
    emit(call(Iterable(kind("next"), True)))
    emit(call(generator(kind("generator"))))
    emit(call(iter(generator(kind("iterator")))))
    emit(call(Iterable(kind("iter"), False), {"named": 1}))
    emit(call(generator(kind("generator")), {"named": 1}))
emit(call(x + "" for x in [1]))
emit(call(1))
