# del items[i] through a captured list releases that item only.
def owner():
    items = [token(), token(), token()]

    def drop(index):
        del items[index]
        emit(items)

    return drop


drop = owner()
drop(1)
drop(0)
