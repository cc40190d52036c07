# A finaliser brings back all that a collection has found: nothing is cleared.
# versions: 3.8 3.11
saved = []


def make():
    one = ['one']
    one.append(one)
    one.append(token(lambda: saved.append(one)))


make()
collect()
emit((len(saved), saved[0][0], saved[0][1] is saved[0]))
