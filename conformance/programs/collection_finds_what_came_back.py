# A finaliser brings back a cycle that a collection has found: nothing of it is cleared, whatever came of the rest.
# versions: 3.8 3.11
saved = []


def make():
    one = ['one']
    two = ['two']
    one.append(one)
    two.append(two)
    one.append(token(lambda: saved.append(one)))
    two.append(token())


make()
collect()
emit((len(saved), len(saved[0]), saved[0][0], saved[0][1] is saved[0]))
