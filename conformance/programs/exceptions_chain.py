# What is raised while another exception is handled has that for its context, and keeps it alive.
saved = []


def chains():
    try:
        try:
            raise ValueError(token())
        except ValueError:
            raise KeyError(token())
    except KeyError as error:
        saved.append(error)


chains()
emit("chained")
saved.pop()
emit("dropped")
