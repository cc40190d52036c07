# What a method takes out of a container goes when the container no longer has it.
def outer(*names):
    def made(name):
        return token(lambda: emit((name, len(items))))

    items = [made(name) for name in names]
    return items, made


items, made = outer('a', 'b', 'c')
items.pop(0)
emit('popped')
items.pop()
items.pop()
emit('deleted')
items.extend([made('d'), made('e')])
items.remove(items[0])
emit('removed')
entries = {}
entries['k'] = made('old')
entries.update({'k': made('new')})
emit('updated')
entries.setdefault('k', made('unused'))
emit('kept')
entries.pop('k')
emit('taken out')
entries['last'] = made('last')
entries.clear()
emit(entries)
