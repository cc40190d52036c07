# Containers and indices that only the stack holds go in order, after the value that they let go.
# versions: 3.8 3.11
box = [(token(),)]
box.append({box[0]: token(), 'other': token()})
del box.pop()[box.pop()]

box = [('key', token())]
box.append({box[0]: None, 'other': token()})
box.pop()[box.pop()] = token()
emit('end')
