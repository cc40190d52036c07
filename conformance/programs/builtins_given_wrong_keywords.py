# Builtins tell wrong keywords in their own words, and in their own time.
def attempt(call):
    try:
        emit(type(call()).__name__)
    except TypeError as error:
        emit(str(error))


attempt(lambda: sorted([], None, w=None))
attempt(lambda: sorted([], w=None))
attempt(lambda: sorted(None, w=None))
attempt(lambda: property(None, k=""))
attempt(lambda: property(None, fget=None))
attempt(lambda: property(doc=None))
attempt(lambda: classmethod(k=1))
attempt(lambda: classmethod(1, k=1))
attempt(lambda: classmethod(1, 2, k=1))
attempt(lambda: staticmethod(k=1))
attempt(lambda: staticmethod(1, k=1))
attempt(lambda: type(None, (), {}))
attempt(lambda: type("name", None, {}))
emit("0xff")
