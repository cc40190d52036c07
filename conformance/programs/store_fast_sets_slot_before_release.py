# The same order for a plain local: the finaliser's own view is through another cell.
def owner():
    seen = []
    x = token(lambda: seen.append('finalised'))
    x = 'new'
    emit((x, seen))


owner()
