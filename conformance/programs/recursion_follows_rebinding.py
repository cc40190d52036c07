# Recursion goes through the variable: rebinding it redirects the recursive call.
def make():
    def count(n):
        return 0 if n == 0 else 1 + count(n - 1)

    original = count
    count = lambda n: 100
    return original


emit(make()(3))
