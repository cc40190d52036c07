# Bank accounts as closures over private state, by a dispatch on messages.
class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        super(InsufficientFunds, self).__init__(needed, available)
        self.needed, self.available = needed, available

    def __str__(self):
        return "needs {0}, has {1}".format(self.needed, self.available)


def make_account(owner, balance=0, rate=0.05):
    state = {"balance": balance}
    history = []

    def record(kind, amount):
        history.append((kind, amount))
        return state["balance"]

    def deposit(amount):
        if amount <= 0:
            raise ValueError("deposit must be positive: {0!r}".format(amount))
        state["balance"] += amount
        return record("deposit", amount)

    def withdraw(amount):
        if amount > state["balance"]:
            raise InsufficientFunds(amount, state["balance"])
        state["balance"] -= amount
        return record("withdraw", amount)

    def interest(years=1):
        for _ in range(years):
            state["balance"] = round(state["balance"] * (1 + rate), 2)
        return record("interest", rate)

    def statement():
        print("{0:>10} | {1:<8}".format("kind", "amount"))
        for kind, amount in history:
            print("{0:>10} | {1:8.2f}".format(kind, amount))
        print("{:>10} | {:8.2f}".format(owner, state["balance"]))

    table = dict(deposit=deposit, withdraw=withdraw, interest=interest, statement=statement)

    def dispatch(message, *args, **kwargs):
        try:
            method = table[message]
        except KeyError:
            raise AttributeError("an account cannot %s" % message)
        return method(*args, **kwargs)

    return dispatch


def transfer(source, target, amount):
    source("withdraw", amount)
    try:
        target("deposit", amount)
    except Exception:
        source("deposit", amount)
        raise


ann, bob = make_account("Ann", 100), make_account("Bob", rate=0.1)
transfer(ann, bob, 30)
print(ann("deposit", 5))
for attempt in [
    lambda: ann("withdraw", 1000),
    lambda: ann("deposit", -5),
    lambda: ann("close"),
    lambda: ann("deposit"),
    lambda: transfer(ann, bob, 0),
]:
    try:
        attempt()
    except (InsufficientFunds, ValueError, AttributeError) as error:
        print("%s: %s" % (error.__class__.__name__, error))
    except TypeError as error:
        print("TypeError")
print(bob("interest", years=2))
ann("statement")
bob("statement")
