# Collection leaves a cycle alone that a global still reaches.
def make():
    held = token()

    def again(n):
        return n and again(n - 1)

    again.attribute = held
    return again


again = make()
collect()
emit(again(2))
