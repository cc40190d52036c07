# An operand is what its variable held when it was loaded, whatever the rest of the expression sets it to.
# versions: 3.8 3.11
def double(value):
    return value + (value := 10) + value


emit(double(1))
