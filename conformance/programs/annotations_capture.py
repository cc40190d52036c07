# Annotations are evaluated in the enclosing scope when the def runs.
def outer(kind):
    def inner(a: kind, *rest: kind + '*', b: kind = 1, **more: 'more') -> kind:
        return a

    kind = 'changed'
    return inner


inner = outer('kind')
notes = inner.__annotations__
emit(notes['a'])
emit(notes['rest'])
emit(notes['return'])
emit(inner.__closure__)
