# What a generator that ends, or dies, lets go of while something else keeps its frame, and in which order.
# versions: 3.8 3.11
def telling(what):
    return token(lambda: emit(what))


saved = []


def function(what, generator):
    """A function that nothing but its generator's frame holds."""
    generator.held = telling((what, 'function'))
    return generator()


def closes():
    def generator():
        local = telling('local of what was closed')
        try:
            yield
        except GeneratorExit as error:
            saved.append(error)

    return function('closed', generator)


def closes_without_locals():
    def generator():
        global error
        try:
            yield
        except GeneratorExit as error:
            saved.append(error)

    return function('closed, without locals', generator)


def ignores():
    def generator():
        global error
        try:
            yield
        except GeneratorExit as error:
            saved.append(error)
        yield

    return function('ignores', generator)


def ignores_alone():
    def generator():
        first, second = telling('first'), telling('second')
        try:
            yield
        except GeneratorExit:
            pass
        yield

    return function('ignores alone', generator)


def tried(what, use):
    emit(what)
    generator = what_makes[what]()
    next(generator)
    try:
        emit(use(generator))
    except BaseException as error:
        emit(type(error).__name__)
    del generator
    emit('gone')
    del saved[:]
    emit('forgotten')


what_makes = {'closes': closes, 'closes without locals': closes_without_locals, 'ignores': ignores, 'ignores alone': ignores_alone}
for what in what_makes:
    tried(what, lambda generator: generator.close())
    tried(what, lambda generator: generator.throw(GeneratorExit))
    tried(what, lambda generator: None)
emit('end')
