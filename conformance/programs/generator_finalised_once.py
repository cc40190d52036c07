# A generator that goes on though a collection of 3.x has closed it is not closed again.
# versions: 2.7 3.8 3.11
def refuses(name):
    def generator():
        me
        while True:
            try:
                yield 1
            except GeneratorExit:
                emit(name + ' goes on')
    me = generator()
    next(me)
    return me


refuses('garbage')
emit(1)
collect()
emit(2)
collect()
emit(3)


kept = []
def bring_back():
    def generator():
        me
        while True:
            try:
                yield 1
            except GeneratorExit:
                emit('it goes on')
                kept.append(me)
    me = generator()
    next(me)


bring_back()
collect()
emit(len(kept))
while kept:
    emit(next(kept[0]))
    del kept[0]
emit(4)
collect()
emit(5)
