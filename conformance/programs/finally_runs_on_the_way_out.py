# Each finally clause runs before the returned value goes further.
def out():
    try:
        try:
            return token()
        finally:
            emit("inner")
    finally:
        emit("outer")


emit("before")
out()
emit("after")
