# A collection of 3.8 gives up if a finaliser brings back some of the garbage; of dicts it sees those that hold containers.
# versions: 3.8 3.11
def leave(name, held):
    waits = None

    def goes(held=held):
        nonlocal waits

        def again():
            return again, held

        emit((name, 'goes'))
        waits = token(lambda: emit((name, 'what it left goes')))

    waits = token(goes)


for name, make in [
    ('empty', lambda: {}),
    ('plain', lambda: {1: 2.5, 'text': None, None: int}),
    ('range', lambda: {'range': range(3)}),
    ('built-in', lambda: {'function': len}),
    ('list', lambda: {'list': []}),
    ('tuple', lambda: {(): (1, 2)}),
    ('dict', lambda: {'dict': {}}),
]:
    leave(name, make())
    make = None
    emit((name, 'collect'))
    collect()
    emit((name, 'collect again'))
    collect()
