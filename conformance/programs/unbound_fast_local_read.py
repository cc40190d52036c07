# A plain local read too early has the same text as an owned cell.
def f(flag):
    if flag:
        x = 1
    return x


emit(f(True))
f(False)
