# Classes made in a loop: their methods share the loop's variable.
def make():
    classes = []
    for i in range(3):
        class C(object):
            def get(self):
                return i
        classes.append(C)
    return classes


emit([C().get() for C in make()])
