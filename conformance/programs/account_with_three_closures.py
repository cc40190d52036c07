# Three closures over one balance, two of them writers.
def account(balance):
    def deposit(amount):
        nonlocal balance
        balance += amount

    def withdraw(amount):
        nonlocal balance
        if amount > balance:
            return False
        balance -= amount
        return True

    return deposit, withdraw, lambda: balance


deposit, withdraw, balance = account(10)
deposit(5)
emit(withdraw(20))
emit(withdraw(12))
emit(balance())
