# State machines: by a table, by functions that return the next one, and by a generator.
def machine(table, start):
    state = [start]
    actions = []

    def action(name):
        def register(function):
            actions.append((name, function))
            return function

        return register

    def send(event):
        try:
            target = table[state[0]][event]
        except KeyError as error:
            return "no %s in %s" % (error.args[0], state[0])
        before, state[0] = state[0], target
        for name, function in actions:
            if name == event:
                function(before, target)
        return target

    send.action = action
    send.state = lambda: state[0]
    return send


turnstile = machine({"locked": {"coin": "open", "push": "locked"}, "open": {"push": "locked", "coin": "open"}}, "locked")
coins = []


@turnstile.action("coin")
def count(before, after):
    coins.append(before)


print([turnstile(event) for event in ("push", "coin", "coin", "push", "kick")])
print(turnstile.state())
print(coins)


def tokens(text):
    out = []
    buffer = []

    def flush():
        if buffer:
            out.append("".join(buffer))
            del buffer[:]

    def plain(c):
        if c == '"':
            flush()
            return quoted
        if c == " ":
            flush()
        else:
            buffer.append(c)
        return plain

    def quoted(c):
        if c == "\\":
            return escaped
        if c == '"':
            out.append("".join(buffer) or "<empty>")
            del buffer[:]
            return plain
        buffer.append(c)
        return quoted

    def escaped(c):
        buffer.append({"n": "\n", "t": "\t"}.get(c, c))
        return quoted

    state = plain
    for c in text:
        state = state(c)
    flush()
    return out, state is plain


print(tokens('ls "my file" -l "" "a\\"b\\n" x'))
print(tokens('"open'))


def light(*colours):
    at = 0
    while True:
        command = yield colours[at]
        if command == "reset":
            at = 0
        elif command is None:
            at = (at + 1) % len(colours)
        else:
            at = colours.index(command)


lamp = light("red", "green", "amber")
print([next(lamp), next(lamp), lamp.send("red"), next(lamp), lamp.send("amber"), lamp.send("reset")])
try:
    lamp.send("blue")
except ValueError as error:
    print(type(error).__name__)
print(list(lamp))
