# A finaliser hangs something new on what a collection has found: 3.8 gives the collection up, 3.11 frees the rest.
def make():
    box = []
    kept = token()

    def bring_back():
        emit(('brings back', len(box)))
        box.append((kept, token()))

    box.append(token(bring_back))
    box.append(box)


make()
emit('made')
collect()
emit('collected once')
collect()
emit('collected twice')
