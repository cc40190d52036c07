# The container and the index of an assignment or a deletion that only the stack holds go after what they let go.
box = [[token(), None]]
box.pop()[1] = token()
emit('stored')
box = [(token(),)]
box.append({box[0]: None, 'other': token()})
del box.pop()[box.pop()]
emit('deleted')
box = [(token(),)]
box.append({box[0]: token()})
del box.pop()[box.pop()]
emit('deleted both')
box = [('key', token())]
box.append({box[0]: None})
box.pop()[box.pop()] = token()
emit('stored by key')
same = {1: 'int'}
same[True] = 'bool'
emit(same)
seen = {'k': token(lambda: emit((len(seen), seen)))}
del seen['k']
