# What hangs off garbage goes as soon as that is cleared, and a collection inside of another does nothing.
# versions: 2.7 3.8 3.11
def hung(name):
    return token(lambda: emit(name))


def cycle(name):
    first = hung(name + ' first')
    def f():
        return f, first
    return f


def two():
    one = hung('of one')
    other = hung('of other')
    def f():
        return f, one
    def g():
        return g, other, f
    f.by = [hung('in a list')]
    g.by = [hung('in another')]


cycle('a')
two()
collect()
emit('over')


def breaks():
    cell = [1]
    end = hung('hangs off what its own finaliser breaks')
    def f():
        return f, end, cell
    cell[0] = token(lambda: cell.__setitem__(0, f))
    def g():
        return g
    g.f = lambda: f


breaks()
collect()
emit('over')
collect()


def asks():
    def f():
        return f, t
    def again():
        asks_not()
        emit('asks')
        collect()
        emit('has asked')
    t = token(again)


def asks_not():
    def f():
        return f, t
    t = token(lambda: emit('not before'))


asks()
collect()
emit('over')
collect()
emit('over')
