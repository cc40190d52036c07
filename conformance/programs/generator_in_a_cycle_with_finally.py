# One that has a finally clause to run is closed by the collection, but not in 2.7.
def with_finally():
    def inner():
        try:
            yield g
        finally:
            emit("finally")

    g = inner()
    g.send(None)


with_finally()
collect()
emit("collected")
