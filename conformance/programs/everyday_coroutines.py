# Coroutines by send: averages, filters, a broadcast, and a scheduler.
# versions: 3.8 3.11
def coroutine(func):
    def start(*args, **kwargs):
        generator = func(*args, **kwargs)
        next(generator)
        return generator

    return start


@coroutine
def averager():
    total, count, average = 0.0, 0, None
    while True:
        try:
            value = yield average
        except ValueError as error:
            print("reset: %s" % error)
            total, count, average = 0.0, 0, None
            continue
        total += value
        count += 1
        average = total / count


@coroutine
def printer(label):
    try:
        while True:
            item = yield
            print("%s: %s" % (label, item))
    except GeneratorExit:
        print(label + " closed")


@coroutine
def grep(word, target):
    try:
        while True:
            line = yield
            if word in line:
                target.send(line)
    finally:
        target.close()


@coroutine
def broadcast(*targets):
    while True:
        item = yield
        for target in targets:
            target.send(item)


def task(name, steps):
    for step in range(steps):
        reply = yield "%s %d" % (name, step)
        if reply:
            print("%s was told %s" % (name, reply))


def schedule(*tasks):
    ready, messages = list(tasks), {}
    order = []
    while ready:
        current = ready.pop(0)
        try:
            order.append(current.send(messages.pop(current, None)))
        except StopIteration:
            continue
        if order[-1].endswith("0"):
            messages[current] = "go on"
        ready.append(current)
    return order


average = averager()
print([average.send(n) for n in (10, 20, 60)])
print(average.throw(ValueError("again")))
print(average.send(5))
average.close()
try:
    average.send(1)
except StopIteration:
    print("closed")
log = printer("log")
search = broadcast(grep("py", log), grep("th", printer("th")))
for line in ["python", "ruby", "lithium"]:
    search.send(line)
print(schedule(task("a", 2), task("b", 3), task("c", 1)))
fresh = task("x", 1)
try:
    fresh.send("too soon")
except TypeError as error:
    print(error)
try:
    average.throw(KeyError, "thrown")
except KeyError as error:
    print(repr(error))
