# A thunk replaces itself: the captured variable holds first the recipe, then the value.
def lazy(recipe):
    done = False

    def force():
        nonlocal recipe, done
        if not done:
            recipe, done = recipe(), True
        return recipe

    return force


def recipe():
    emit('computing')
    return 42


value = lazy(recipe)
emit(value())
emit(value())
