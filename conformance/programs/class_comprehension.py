# In a class body only a comprehension's first iterable sees the names of the class; 2.7's list comprehension sees them all.
def make(n):
    class C(object):
        n = 2
        items = [1, 2]
        doubled = [x * n for x in items]

    return C.doubled


emit(make(10))


def unseen():
    class C(object):
        hidden = 2
        sums = list(x + hidden for x in [hidden])

    return C


try:
    unseen()
except NameError as error:
    emit(error)
