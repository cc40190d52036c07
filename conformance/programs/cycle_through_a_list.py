# A list of closures that capture the list.
def make():
    items = []
    items.append(lambda: items)
    items.append(token())
    return items[0]


read = make()
emit(len(read()))
read = None
collect()
emit('end')
