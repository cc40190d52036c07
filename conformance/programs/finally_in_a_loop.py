# continue and break run the finally clause first.
def loop():
    out = []
    for n in [1, 2, 3, 4]:
        try:
            if n == 2:
                continue
            if n == 3:
                break
            out.append(n)
        finally:
            out.append("f")
    return out


emit(repr(loop()))
