# Callbacks with error handling: results, promises, and a loop that runs them.
def attempt(action, on_success, on_failure, always=None):
    try:
        result = action()
    except (ValueError, LookupError) as error:
        return on_failure(error)
    else:
        return on_success(result)
    finally:
        if always:
            always()


class Promise(object):
    def __init__(self):
        self.state, self.value, self.waiting = "pending", None, []

    def settle(self, state, value):
        if self.state != "pending":
            raise RuntimeError("settled already: " + self.state)
        self.state, self.value = state, value
        for callback in self.waiting:
            callback()

    def then(self, success=None, failure=None):
        following = Promise()

        def run():
            handler = success if self.state == "done" else failure
            if handler is None:
                following.settle(self.state, self.value)
                return
            try:
                following.settle("done", handler(self.value))
            except Exception as error:
                following.settle("failed", error)

        if self.state == "pending":
            self.waiting.append(run)
        else:
            run()
        return following


class Loop(object):
    def __init__(self):
        self.queue = []
        self.now = 0

    def later(self, delay, callback, *args):
        self.queue.append((self.now + delay, len(self.queue), callback, args))
        self.queue.sort(key=lambda entry: entry[:2])

    def run(self):
        while self.queue:
            self.now, _, callback, args = self.queue.pop(0)
            callback(*args)


show = lambda label: lambda value: print_pair(label, value)


def print_pair(label, value):
    print("%s %s" % (label, value))
    return value


attempt(lambda: int("42"), show("ok"), show("bad"), always=lambda: print_pair("always", 1))
attempt(lambda: int("x"), show("ok"), show("bad"))
attempt(lambda: [][3], show("ok"), show("bad"))
try:
    attempt(lambda: 1 // 0, show("ok"), show("bad"), lambda: print_pair("always", 2))
except ZeroDivisionError as error:
    print("out: %s" % error)
promise, loop = Promise(), Loop()
promise.then(lambda n: n + 1).then(show("got")).then(lambda n: [][n]).then(show("never")).then(None, show("error"))
loop.later(2, promise.settle, "done", 41)
loop.later(1, print_pair, "first", loop.now)
loop.later(3, lambda: print_pair("last", loop.now))
loop.run()
promise.then(show("late"))
try:
    promise.settle("done", 1)
except RuntimeError as error:
    print(error)
