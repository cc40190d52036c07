# A dying list and tuple release from the last item to the first.
def owner():
    items = [token(), token(), token()]
    read = lambda: items
    return read


read = owner()
read = None
emit('list')
pair = (token(), token())
del pair
emit('tuple')
one = {'key': token()}
one = None
emit('dict')
