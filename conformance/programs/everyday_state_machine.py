# A state machine of closures: each state answers with the next one.
def machine(start, transitions, on_enter=None):
    state = [start]
    history = [start]

    def send(event):
        try:
            target = transitions[state[0], event]
        except KeyError:
            raise ValueError("no %s in %s" % (event, state[0]))
        if callable(target):
            target = target(state[0])
        state[0] = target
        history.append(target)
        if on_enter is not None:
            on_enter(target)
        return target

    def current():
        return state[0]

    return send, current, history


def tokenizer(text):
    tokens, buffer = [], []

    def flush(kind):
        if buffer:
            tokens.append((kind, "".join(buffer)))
            del buffer[:]

    def blank(c):
        if c.isdigit():
            buffer.append(c)
            return number
        if c.isalpha():
            buffer.append(c)
            return word
        if not c.isspace():
            tokens.append(("op", c))
        return blank

    def number(c):
        if c.isdigit() or c == ".":
            buffer.append(c)
            return number
        flush("num")
        return blank(c)

    def word(c):
        if c.isalnum():
            buffer.append(c)
            return word
        flush("name")
        return blank(c)

    state = blank
    for c in text + " ":
        state = state(c)
    return tokens


entered = []
send, current, history = machine(
    "closed",
    {
        ("closed", "open"): "opened",
        ("opened", "close"): "closed",
        ("closed", "lock"): "locked",
        ("locked", "unlock"): lambda old: "closed" if old == "locked" else old,
    },
    on_enter=entered.append,
)
for event in ["open", "close", "lock", "open", "unlock"]:
    try:
        print(send(event))
    except ValueError as error:
        print("error: %s" % error)
print(current())
print(history)
print(entered == history[1:])
for token in tokenizer("x1 = 3.5*(y+42)"):
    print("%-5s%s" % token)
