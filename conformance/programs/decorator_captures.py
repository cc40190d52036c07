# Decorators are evaluated top down and applied bottom up.
def tag(name):
    emit(name)

    def decorate(f):
        emit(name + ' applied')
        return lambda: name + f()

    return decorate


@tag('a')
@tag('b')
def greet():
    return '!'


emit(greet())
