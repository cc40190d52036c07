# From 3.11 on the frame, and so the generator, keeps its function.
def makes():
    held = token()

    def inner():
        yield held

    return inner


function = makes()
function.mark = token()
g = function()
function = None
emit("function dropped")
g = None
emit("generator dropped")
