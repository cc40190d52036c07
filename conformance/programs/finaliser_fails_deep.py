# A swallowed exception releases the frames it left, the innermost first.
def deep(n):
    held = token()
    keep = lambda: held
    if n:
        deep(n - 1)
    missing_global


def owner():
    x = token(lambda: deep(2))
    x = None
    emit('after')


owner()
