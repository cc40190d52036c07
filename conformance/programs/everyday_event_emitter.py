# An event emitter whose state only closures see; handlers come and go while events are emitted.
def emitter():
    handlers = {}
    history = []

    def on(event, handler):
        handlers.setdefault(event, []).append(handler)

        def off():
            if handler in handlers.get(event, ()):
                handlers[event].remove(handler)
                return True
            return False

        return off

    def once(event, handler):
        def wrapped(*args, **kwargs):
            off()
            return handler(*args, **kwargs)

        off = on(event, wrapped)
        return off

    def fire(event, *args, **kwargs):
        history.append(event)
        results = []
        for handler in list(handlers.get(event, [])):
            try:
                results.append(handler(*args, **kwargs))
            except StopIteration:
                break
            except ValueError as error:
                fire("error", error)
        return results

    return on, once, fire, lambda: list(history)


on, once, fire, history = emitter()
total = [0]


def add(n):
    total[0] += n
    return total[0]


off = on("add", add)
once("add", lambda n: "first %d" % n)
print(fire("add", 5))
print(fire("add", 7))
print("off %s %s" % (off(), off()))
print(fire("add", 1))


def stops(*args):
    raise StopIteration


def fails(*args):
    raise ValueError("no %r" % (args,))


on("error", lambda error: total.append(str(error)))
on("mixed", lambda *a: "before")
on("mixed", fails)
on("mixed", stops)
on("mixed", lambda *a: "never")
print(fire("mixed", 1, 2))
print(total)
print(history())
print(fire("unknown"))
