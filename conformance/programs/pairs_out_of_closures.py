# cons, car and cdr need nothing but closures.
def cons(head, tail):
    return lambda choose: choose(head, tail)


def car(pair):
    return pair(lambda head, tail: head)


def cdr(pair):
    return pair(lambda head, tail: tail)


numbers = cons(1, cons(2, cons(3, None)))
while numbers is not None:
    emit(car(numbers))
    numbers = cdr(numbers)
