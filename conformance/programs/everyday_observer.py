# Event handlers: subscribe, emit, unsubscribe by a closure, handlers that fail.
class Event(object):
    def __init__(self, name):
        self.name = name
        self.handlers = []

    def subscribe(self, handler):
        self.handlers.append(handler)

        def unsubscribe():
            if handler in self.handlers:
                self.handlers.remove(handler)
                return True
            return False

        return unsubscribe

    __call__ = subscribe

    def fire(self, *args, **kwargs):
        failures = []
        for handler in list(self.handlers):
            try:
                handler(*args, **kwargs)
            except Exception as error:
                failures.append((type(error).__name__, str(error)))
        return failures

    def __len__(self):
        return len(self.handlers)

    def __repr__(self):
        return "<Event %s: %d>" % (self.name, len(self))


class Account(object):
    def __init__(self):
        self.changed = Event("changed")
        self._balance = 0

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        old, self._balance = self._balance, value
        for failure in self.changed.fire(old, value):
            print("failed: %s: %s" % failure)


account = Account()
log = []
stop = account.changed(lambda old, new: log.append(new - old))


@account.changed
def guard(old, new):
    if new < 0:
        raise ValueError("overdrawn by %d" % -new)


account.balance = 10
account.balance += 5
account.balance -= 20
print(log)
print(account.changed)
print(stop(), stop())
account.balance = 0
print(log)
account.changed.subscribe(lambda only: None)
account.balance = 1
print(repr(guard()) if callable(guard) else guard)
print(bool(Event("none")))
