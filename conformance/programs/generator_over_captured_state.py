# A generator and a closure share a variable.
def counter():
    count = [0]

    def increase():
        count[0] += 1
        return count[0]

    def counts():
        while True:
            yield increase()

    return counts(), increase


counts, increase = counter()
emit(counts.send(None))
increase()
emit(counts.send(None))
counts.close()
emit(increase())
