# Values waiting on the stack are released top down when an exception leaves the frame.
def fail(captured):
    return lambda: captured + 1


raiser = fail('text')
(token(), token(), [token(), raiser()])
