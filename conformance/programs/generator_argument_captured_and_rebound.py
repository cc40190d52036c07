# What a generator was called with and has captured goes when the variable is set to something else; in 2.7, where it
# stays in its slot too, when the generator ends.
def values(argument):
    def get():
        return argument

    yield "begun"
    argument = None
    yield "set"
    get()


generator = values(token())
emit(next(generator))
emit(next(generator))
generator.close()
emit("closed")
