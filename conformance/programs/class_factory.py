# Each class that a factory makes closes over variables of its own.
def make(step):
    total = [0]

    class Counter(object):
        def add(self):
            total[0] += step
            return total[0]

    return Counter


A, B = make(1), make(10)
a, b = A(), B()
emit((a.add(), a.add(), b.add(), A().add()))
del A, B, a, b
collect()
