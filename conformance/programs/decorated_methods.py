# Decorators on methods: each wrapper closes over the function it replaces.
def logged(function):
    def wrapper(self, *args):
        emit((function.__name__, args))
        return function(self, *args)

    return wrapper


class Account(object):
    def __init__(self):
        self.balance = 0

    @logged
    def deposit(self, amount):
        self.balance += amount

    @logged
    def report(self):
        return self.balance


account = Account()
account.deposit(5)
account.deposit(7)
emit(account.report())
emit(Account.report.__name__)
