# Evaluated by def: decorator, defaults, keyword defaults, annotations.
def note(name):
    emit(name)
    return lambda f: f


def owner():
    captured = 'captured'

    @note('decorator')
    def f(
        a: note('annotation a'),
        b: note('annotation b') = note('default b'),
        *,
        k: note('annotation k') = note('default k')
    ) -> note('return'):
        return captured

    return f


emit(owner()(0))
