# nonlocal writes go through the cell, so they last between calls. Prints 16, 17, 26.
def make_adder(x):
    def add(y):
        nonlocal x
        x += 1
        return x + y

    return add


first = make_adder(10)
second = make_adder(20)
print(first(5))
print(first(5))
print(second(5))
