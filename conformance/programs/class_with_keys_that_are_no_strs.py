# A class keeps all that type() is given in a dict, whatever the keys are.
def make(held):
    def name(self):
        return self

    return type("Made", (), {1: held, (): None, None: 5, "name": name})


made = make(token())
emit("made")
one = made()
emit(one.name() is one)
del one, made
emit("deleted")
collect()
emit("collected")
