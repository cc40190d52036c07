# Each call of a factory makes its own cell: the two closures do not share x. Prints 15, 25.
def make_adder(x):
    def add(y):
        return x + y

    return add


add_ten = make_adder(10)
add_twenty = make_adder(20)
print(add_ten(5))
print(add_twenty(5))
emit(add_ten.__closure__[0] is add_twenty.__closure__[0])
